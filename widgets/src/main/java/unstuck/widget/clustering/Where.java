package unstuck.widget.clustering;

import unstuck.data.Precomputed;

/** Where k-means ran. */
enum Where {
    DATA("data", "all dimensions", "in_data"),
    PCA("pca", "two principal components", "on_components"),
    TSNE("tsne", "the t-SNE picture", "on_picture");

    /** In addresses. */
    final String key;

    final String label;
    /** Of the clusters in {@link Precomputed#CLUSTERS}. */
    final String column;

    Where(String key, String label, String column) {
        this.key = key;
        this.label = label;
        this.column = column;
    }
}
