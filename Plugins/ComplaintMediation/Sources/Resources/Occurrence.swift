import DachwerkKit

/// That the matter of an open case happened again: no second case, but one more line of this one.
enum Occurrence: CaseEntry {
    static let id: ResourceID = "complaint-mediation.occurrence"

    /// Where it lies; with the complainant unless said otherwise.
    static let compartment = Field<Compartment>(
        "compartment", .fixed, .default(.partyA))
    /// The day.
    static let date = Field<LocalDate>("date", .indexed)
    /// The time of day.
    static let time = Field<LocalTime?>("time")
    /// How many minutes it lasted.
    static let minutes = Field<Int?>("minutes", .range(1...1_440))
    /// What happened; the subject of the case unless said otherwise.
    static let kind = Field<Subject?>("kind")
    /// What else is to be said.
    static let note = Field<String?>(
        "note", .length(1...2_000), .format(.text), .searchable, .complaint)

    static let resource = ResourceDefinition(
        Occurrence.self,
        fields: caseFile, compartment, date, time, minutes, kind, note, readers, access: access)

    private static let access = Access<Occurrence> {
        $0.allow(
            Complaints.resident, .read, .create,
            only: caseFile, compartment, date, time, minutes, kind, note)
        $0.allow(Complaints.contactPerson, .read, .create, .change)
        $0.allow(Complaints.mediator, .read)
        $0.allow(Complaints.interpreter, .read)
    }
}
