package import DachwerkKit

/// What became of everything that was held about a person who wished to be erased.
package struct ErasureReceipt: Sendable {
    /// What became of one record.
    package enum Outcome: String, Sendable, Hashable {
        /// It is gone.
        case erased
        /// Nothing personal stands in it any more.
        case anonymised
        /// Some of it must be kept.
        case kept
        /// Nothing personal ever stood in it; it names the person by an identity that leads
        /// nowhere now.
        case impersonal
    }

    /// Why something must be kept.
    package enum Ground: String, Sendable, Hashable {
        /// A law asks for it.
        case legalDuty = "legal-duty"
        /// Somebody set a hold on it, as for a dispute.
        case hold
        /// Something else that stays could not stand without it.
        case needed
    }

    /// One record.
    package struct Item: Sendable, Hashable {
        package let resource: ResourceID
        package let record: RecordID
        package var outcome: Outcome
        package var ground: Ground?
        /// The fields that are kept.
        package var kept: [String] = []
        /// Until when at least, where that is known.
        package var until: LocalDate?
    }

    package let person: RecordID
    package let at: Instant
    package internal(set) var items: [Item]
    /// How many tokens of the person were ended.
    package internal(set) var endedTokens = 0

    /// Writes it as JSON.
    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("person", person.description)
        writer.member("at", at.description)
        writer.member("endedTokens", endedTokens)
        writer.key("records")
        writer.beginArray()
        for item in items {
            writer.beginObject()
            writer.member("resource", item.resource.description)
            writer.member("record", item.record.description)
            writer.member("outcome", item.outcome.rawValue)
            if let ground = item.ground { writer.member("ground", ground.rawValue) }
            if !item.kept.isEmpty {
                writer.key("kept")
                writer.beginArray()
                for field in item.kept { writer.string(field) }
                writer.endArray()
            }
            if let until = item.until { writer.member("until", until.description) }
            writer.endObject()
        }
        writer.endArray()
        writer.endObject()
    }
}
