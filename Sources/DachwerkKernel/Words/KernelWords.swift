package import DachwerkKit

/// The platform's own words, which stand beside this file; their keys are whole.
package enum KernelWords {
    /// The words of every language.
    package static let all = WordFile.words(WordFiles.all)
    /// What the platform says without any module.
    package static let vocabulary = Vocabulary(all)
}
