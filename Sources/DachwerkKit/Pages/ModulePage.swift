/// A page of a module: a table that no single record has, such as who covers what.
///
/// ```swift
/// registrar.add(
///     ModulePage("mediator-training.coverage-map", for: coordinator) { reader in
///         var table = PageTable(heads: [.name(of: Mediator.languages)] + topics.map(PageValue.record))
///         …
///         return table
///     })
/// ```
///
/// It stands at `/<capability>/<own name>` and is found on the page of the capability. Its heading
/// has the key of its id, what it is about that key with `.lead` behind it, and its labels that key
/// with their name. In place of a page that follows from declarations it stands where that stood.
public struct ModulePage: Sendable {
    /// A page that follows from declarations.
    public enum Derived: Sendable, Hashable {
        /// The page of the capability.
        case overview
        /// The list of a resource of the module.
        case list(ResourceID)
    }

    /// The capability and the page's own name.
    public let id: String
    /// Who sees it; to everybody else it is not there.
    public let duties: [Duty]
    /// In whose place it stands, for those who see it.
    package let replaced: Derived?
    /// Words of its own.
    package let labels: [String]
    /// What it shows.
    package let content: @Sendable (TenantReader) throws -> PageTable

    /// Declares a page.
    ///
    /// - Parameters:
    ///   - id: The capability and the page's own name, in kebab case.
    ///   - duties: Who sees it.
    ///   - replaced: In whose place it stands; it is a page of its own unless said otherwise.
    ///   - labels: Words of its own, in kebab case.
    ///   - content: What it shows.
    public init(
        _ id: String, for duties: Duty..., insteadOf replaced: Derived? = nil,
        labels: [String] = [], content: @escaping @Sendable (TenantReader) throws -> PageTable
    ) {
        self.id = id
        self.duties = duties
        self.replaced = replaced
        self.labels = labels
        self.content = content
    }

    /// The key of what it is about.
    package var leadKey: String { "\(id).lead" }
    /// The capability and the own name.
    package var parts: (capability: String, name: String) { Reading.parts(id) }
}
