import DachwerkKernel
import DachwerkKit
import DachwerkWorkbench

/// Carries out what commands ask about the personal data of one tenant.
struct PersonDesk {
    private let tenant: Tenant

    init(_ tenant: Tenant) {
        self.tenant = tenant
    }

    /// Everything that is held about a person.
    func export(_ form: ControlForm) async throws -> ControlDesk.Answer {
        let person = try identity(form)
        let hold = try await tenant.hold()
        defer { hold.end() }
        let seeker = Actor(kind: .system, id: Actor.operator.id, person: person)
        let bytes = try tenant.session(for: seeker).personalData()
        return (200, bytes)
    }

    /// Erases a person and hands back the receipt.
    func erase(_ form: ControlForm) async throws -> ControlDesk.Answer {
        let person = try identity(form)
        let hold = try await tenant.hold()
        defer { hold.end() }
        do {
            let receipt = try await tenant.erase(person: person)
            var writer = JSONWriter(capacity: 4_096)
            receipt.write(to: &writer)
            return (200, writer.bytes)
        } catch let refusal as Refusal where refusal == .notFound {
            throw CommandFault("Nothing is held about a person \(person) here.")
        }
    }

    /// The register of processing activities.
    func register(_ form: ControlForm) throws -> ControlDesk.Answer {
        let wishes = form.text("language").flatMap { LanguageTag($0) }.map { [$0] } ?? []
        let register = ProcessingRegister(tenant, in: wishes + tenant.info.languages)
        var writer = JSONWriter(capacity: 8_192)
        register.write(to: &writer)
        return (200, writer.bytes)
    }

    private func identity(_ form: ControlForm) throws -> RecordID {
        guard let id = form.text("person").flatMap({ RecordID($0) }) else {
            throw CommandFault("Name the person by the id of the record.")
        }
        return id
    }
}
