/// Swift code that provides a capability by registering what it contributes.
///
/// ```swift
/// public struct NoticeBoardModule: CapabilityModule {
///     public static let manifest = ModuleManifest(
///         provides: "notice-board", version: "1.0", summary: "Put up notices.")
///     public init(settings: Values<NoSettings>) {}
///     public func register(in registrar: inout Registrar) {
///         registrar.add(Notice.resource)
///     }
/// }
/// ```
public protocol CapabilityModule: Sendable {
    /// The settings that a tenant file may give; ``NoSettings`` when there are none.
    associatedtype Settings: CapabilitySettings = NoSettings
    /// Who the module is and what it needs.
    static var manifest: ModuleManifest { get }
    /// Makes the module for the settings of one composition.
    init(settings: Values<Settings>)
    /// Registers everything that the module contributes.
    func register(in registrar: inout Registrar)
}

/// Who a module is, what it provides and what it needs.
public struct ModuleManifest: Sendable, Hashable {
    /// The capability it provides, in kebab case.
    public let capability: String
    /// The version of the capability.
    public let version: CapabilityVersion
    /// The capabilities it needs.
    public let requirements: [CapabilityRequirement]
    /// What it is for, in one English sentence.
    public let summary: String
    /// The module's own name, which tells modules apart that provide the same capability.
    public let module: String

    /// Introduces a module.
    ///
    /// - Parameters:
    ///   - capability: The capability it provides, in kebab case.
    ///   - version: The version of the capability, `major.minor`.
    ///   - requirements: The capabilities it needs.
    ///   - summary: What it is for, in one English sentence.
    ///   - module: The module's own name; the capability's unless several modules provide it.
    public init(
        provides capability: String, version: CapabilityVersion,
        requires requirements: [CapabilityRequirement] = [], summary: String, module: String? = nil
    ) {
        self.capability = capability
        self.version = version
        self.requirements = requirements
        self.summary = summary
        self.module = module ?? capability
    }
}

/// The version of a capability: `major.minor`; a higher minor version keeps every promise.
public struct CapabilityVersion: Sendable, Hashable, Comparable, CustomStringConvertible,
    ExpressibleByStringLiteral
{
    /// Changes when a promise is broken.
    public let major: Int
    /// Rises when promises are added.
    public let minor: Int

    /// Reads `major.minor`.
    public init?(_ text: String) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, let major = CapabilityVersion.number(parts[0]),
            let minor = CapabilityVersion.number(parts[1])
        else { return nil }
        self.major = major
        self.minor = minor
    }

    /// Reads a literal; a wrong form becomes 0.0, which the module's check reports.
    public init(stringLiteral text: String) {
        self = CapabilityVersion(text) ?? CapabilityVersion(major: 0, minor: 0)
    }

    private init(major: Int, minor: Int) {
        self.major = major
        self.minor = minor
    }

    /// `major.minor`.
    public var description: String { "\(major).\(minor)" }

    /// Whether this version keeps the promises of another.
    public func satisfies(_ wished: CapabilityVersion) -> Bool {
        major == wished.major && minor >= wished.minor
    }

    /// Orders by major, then minor.
    public static func < (left: CapabilityVersion, right: CapabilityVersion) -> Bool {
        (left.major, left.minor) < (right.major, right.minor)
    }

    private static func number(_ text: Substring) -> Int? {
        guard (1...4).contains(text.utf8.count), text.utf8.allSatisfy({ (48...57).contains($0) })
        else { return nil }
        return Int(text)
    }
}

/// A capability that a module needs.
public struct CapabilityRequirement: Sendable, Hashable {
    /// The capability.
    public let capability: String
    /// The version whose promises it needs.
    public let version: CapabilityVersion

    /// Needs a capability from a version on.
    public static func capability(
        _ capability: String, from version: CapabilityVersion
    ) -> CapabilityRequirement {
        CapabilityRequirement(capability: capability, version: version)
    }
}
