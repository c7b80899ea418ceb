package import DachwerkKit

/// Whom a notice is for.
package enum NoticeRecipient: Sendable, Hashable {
    case organisation(RecordID)
    case person(RecordID)
    /// The holders of a duty.
    case duty(String)

    /// Whom a kept notice is for; nobody when it names none.
    init?(_ notice: Record<PlatformNotice>) {
        if let person = notice.person.flatMap({ RecordID($0) }) {
            self = .person(person)
        } else if let organisation = notice.organisation.flatMap({ RecordID($0) }) {
            self = .organisation(organisation)
        } else if let duty = notice.duty {
            self = .duty(duty)
        } else {
            return nil
        }
    }
}

/// Somebody who can be written to, or who cannot because there is no address.
package struct Addressee: Sendable, Hashable {
    /// The record behind the recipient, by which it is asked for again.
    package let id: RecordID
    package let address: String?
    /// What the recipient reads, the best first; nothing where nobody said.
    package let languages: [LanguageTag]

    package init(id: RecordID, address: String?, languages: [LanguageTag] = []) {
        self.id = id
        self.address = address
        self.languages = languages
    }
}

/// Knows where people can be written to.
package protocol AddressSource: Sendable {
    /// Everybody who has to be told.
    func addressees(
        of recipient: NoticeRecipient, _ tenant: Tenant, in snapshot: any StoreSnapshot
    ) throws -> [Addressee]

    /// One recipient as it is now; `nil` when it is not there any more.
    func addressee(
        _ id: RecordID, _ tenant: Tenant, in snapshot: any StoreSnapshot
    ) throws -> Addressee?

    /// Keeps open what has to be read besides, so that nothing waits for it inside a transaction.
    func hold(for tenant: Tenant) async throws -> StoreHold?
}

/// Finds addresses in the records behind people and organisations: in the field that is declared
/// as one.
///
/// Who holds a duty is not known from records, so nobody is found there.
package struct RecordAddresses: AddressSource {
    package init() {}

    package func addressees(
        of recipient: NoticeRecipient, _ tenant: Tenant, in snapshot: any StoreSnapshot
    ) throws -> [Addressee] {
        switch recipient {
        case .organisation(let id), .person(let id):
            [try addressee(id, tenant, in: snapshot) ?? Addressee(id: id, address: nil)]
        case .duty: []
        }
    }

    package func addressee(
        _ id: RecordID, _ tenant: Tenant, in snapshot: any StoreSnapshot
    ) throws -> Addressee? {
        for resource in tenant.composition.resources {
            let fields = resource.definition.fields
            guard
                let place = fields.firstIndex(where: { field in
                    field.format == .email && field.kind == .text && !field.isTransient
                }), let record = try RecordStore(resource).record(id, in: snapshot)
            else { continue }
            let language = fields.firstIndex { $0.kind == .language }
            return Addressee(
                id: id, address: record.contents[place].textValue,
                languages: language.flatMap { record.contents[$0].textValue }
                    .flatMap { LanguageTag($0) }.map { [$0] } ?? [])
        }
        return nil
    }

    package func hold(for tenant: Tenant) async throws -> StoreHold? { nil }
}
