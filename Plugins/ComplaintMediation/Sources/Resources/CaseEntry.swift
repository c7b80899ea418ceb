import DachwerkKit

/// What lies in one compartment of a case, and never changes sides.
protocol CaseEntry: Resource {
    /// Where it lies.
    static var compartment: Field<Compartment> { get }
}

extension CaseEntry {
    /// The case.
    static var caseFile: Field<Reference<CaseFile>> {
        Field<Reference<CaseFile>>("case", .fixed, .indexed)
    }
    /// Who may read it; kept by the platform.
    static var readers: Field<[String]> {
        Field<[String]>("readers", .computed, .impersonal, .count(0...500))
    }
}
