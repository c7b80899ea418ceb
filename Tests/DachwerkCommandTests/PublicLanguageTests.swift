import DachwerkKernel
import DachwerkKit
import DachwerkTesting
import DachwerkWeb
import Testing

@testable import DachwerkCommand
@testable import dachwerk

/// Who has no account reads everything that it meets in the language that it speaks.
@Suite struct PublicLanguageTests {
    static let languages = ["ar", "fr", "ru", "tr", "uk"].compactMap { LanguageTag($0) }

    /// What a visitor may see or do with a resource: the public and the holder of a private link.
    private static func keys(_ resource: CompiledResource, _ sessions: [Session]) -> [String] {
        let views = sessions.compactMap { try? $0.view(resource) }
        guard views.contains(where: { $0.may(.read) || $0.may(.create) }) else { return [] }
        let definition = resource.definition
        var keys = [resource.name]
        for (position, field) in definition.fields.enumerated() {
            let isMet = views.contains { view in
                (view.may(.read) && view.everReadable.contains(position))
                    || (view.may(.create) && view.everSettable.contains(position))
            }
            guard isMet, !resource.unseenFields.contains(position) else { continue }
            keys += words(field, "\(resource.name).\(field.name)")
        }
        guard definition.hasLifecycle else { return keys }
        for move in definition.moves where views.contains(where: { $0.may(move: move.name) }) {
            keys.append("\(resource.name).move.\(move.name)")
        }
        return keys
    }

    private static func words(_ field: AnyField, _ key: String) -> [String] {
        switch field.kind.element {
        case .choice(let cases): [key] + cases.map { "\(key).\($0)" }
        // The parts of a file are filled in by the platform and stand on no form.
        case .line where field.holdsFiles: [key]
        case .line(let fields): [key] + fields.flatMap { words($0, "\(key).\($0.name)") }
        default: [key]
        }
    }

    private static func missing(_ composition: Composition, _ tenant: Tenant) -> [String] {
        var keys: [String] = composition.capabilities.map(\.id).filter { $0 != "platform" }
        for request in composition.visitorRequests {
            keys += [request.wordsKey, request.explanationKey]
            guard let resource = composition.resource(request.resource) else { continue }
            keys += resource.definition.states.map { "\(resource.name).state.\($0)" }
        }
        for lookup in composition.lookups {
            keys += [lookup.id] + lookup.fields.flatMap { words($0, "\(lookup.id).\($0.name)") }
        }
        for resource in composition.resources where resource.id.capability != "platform" {
            let duties = composition.visitorRequests.map(\.duty)
                .filter { $0.id.hasPrefix("\(resource.id.capability).") }
            let sessions =
                [tenant.publicSession]
                + duties.map { duty in
                    tenant.session(for: Actor(kind: .token, id: "test", duties: [duty.id]))
                }
            keys += Self.keys(resource, sessions)
        }
        return languages.flatMap { language in
            keys.filter { !composition.vocabulary.has($0, in: language.description) }
                .map { "\(language) \($0)" }
        }
    }

    @Test func `what visitors meet has words in every language of visitors`() async throws {
        let tenant = try await TestPlatform.boot(moduleCatalog).tenant("alpha")
        let missing = Self.missing(tenant.composition, tenant)
        #expect(missing.isEmpty, "\(missing.joined(separator: "\n"))")
    }

    @Test func `the pages of visitors and of the sign-in are complete in these languages`() {
        for language in Self.languages {
            let missing = PublicWords.keys.filter { !PageWords.has($0, in: language) }
            #expect(missing.isEmpty, "\(language): \(missing)")
        }
    }
}
