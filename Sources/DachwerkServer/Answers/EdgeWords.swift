package import DachwerkKernel
import DachwerkKit

/// The words for what goes wrong at the edge itself, which stand in the folder `Words`.
package enum EdgeWords {
    private static let all = WordFile.words(WordFiles.all)

    /// What the edge adds to what every tenant can be told.
    package static let voice = Voice(all, [Messages.edge])

    /// For whoever names no tenant: the words of the platform and of the edge.
    static let vocabulary = Vocabulary(KernelWords.all + all)
}
