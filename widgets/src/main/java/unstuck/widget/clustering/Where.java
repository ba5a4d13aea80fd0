package unstuck.widget.clustering;

/** Where k-means ran. */
enum Where {
    DATA("data", "all dimensions"),
    PCA("pca", "two principal components"),
    TSNE("tsne", "the t-SNE picture");

    /** In addresses. */
    final String key;

    final String label;

    Where(String key, String label) {
        this.key = key;
        this.label = label;
    }
}
