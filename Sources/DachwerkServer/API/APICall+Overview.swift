import DachwerkKernel
import DachwerkKit
import HTTPTypes
import HummingbirdCore

extension APICall {
    /// What there is for this actor: the capabilities and, of each, what the actor may do.
    func overview() throws -> Response {
        _ = try target.parameters(among: [])
        let tenant = session.tenant
        var writer = JSONWriter(capacity: 2_048)
        writer.beginObject()
        writer.member("tenant", tenant.id)
        writer.key("name")
        tenant.info.name.write(to: &writer)
        writer.key("languages")
        writer.beginArray()
        for language in tenant.info.languages { writer.string(language.description) }
        writer.endArray()
        writer.member("description", "/api/openapi.json")
        writer.key("actor")
        writer.beginObject()
        writer.member("kind", session.actor.kind.rawValue)
        writer.key("duties")
        writer.beginArray()
        for duty in session.actor.duties.sorted() { writer.string(duty) }
        writer.endArray()
        writer.endObject()
        writer.key("capabilities")
        writer.beginArray()
        for capability in tenant.composition.capabilities { write(capability, to: &writer) }
        writer.endArray()
        writer.endObject()
        return json(writer.bytes, headers: languageHeaders)
    }

    func overview(of capability: Composition.Capability) throws -> Response {
        _ = try target.parameters(among: [])
        var writer = JSONWriter(capacity: 1_024)
        write(capability, to: &writer)
        return json(writer.bytes, headers: languageHeaders)
    }

    private func write(_ capability: Composition.Capability, to writer: inout JSONWriter) {
        let composition = session.tenant.composition
        writer.beginObject()
        writer.member("id", capability.id)
        writer.member("version", capability.version.description)
        writer.member("name", label(capability.id))
        writer.member(
            "summary", summary(capability.id, or: capability.module.manifest.summary))
        writer.key("resources")
        writer.beginArray()
        for resource in composition.resources where resource.id.capability == capability.id {
            guard let view = try? session.view(resource.id),
                Action.allCases.contains(where: view.may)
            else { continue }
            writer.beginObject()
            writer.member("id", resource.id.description)
            writer.member("name", label(resource.id.description))
            writer.member("path", "/api/\(resource.id.capability)/\(resource.id.name)")
            writer.key("actions")
            writer.beginArray()
            for action in Action.allCases where view.may(action) { writer.string(action.rawValue) }
            writer.endArray()
            writer.key("moves")
            writer.beginArray()
            for move in resource.definition.moves where view.may(move: move.name) {
                writer.string(move.name)
            }
            writer.endArray()
            writer.endObject()
        }
        writer.endArray()
        let readings = composition.readings.all.filter { reading in
            reading.capability == capability.id && session.mayAsk(reading)
        }
        // Programs look for these, whether there are any or not.
        let usual = ["figures", "tables", "lookups"]
        for group in usual + Set(readings.compactMap(\.group)).subtracting(usual).sorted() {
            list(group, readings.filter { $0.group == group }, to: &writer)
        }
        writer.endObject()
    }

    private func list(
        _ name: String, _ readings: [Reading], to writer: inout JSONWriter
    ) {
        writer.key(name)
        writer.beginArray()
        for reading in readings {
            writer.beginObject()
            writer.member("id", reading.id)
            writer.member("name", label(reading.id))
            writer.member("summary", summary(reading.id, or: reading.summary))
            writer.member("path", reading.template)
            writer.endObject()
        }
        writer.endArray()
    }

    var languages: [LanguageTag] {
        let tenant = session.tenant
        let wishes = LanguageWishes(header: request.headers[.acceptLanguage])
        return wishes.choice(
            of: tenant.info.languages, written: tenant.composition.vocabulary.languages)
    }

    private var languageHeaders: HTTPFields {
        [
            .contentLanguage: languages.first?.description ?? "en",
            .vary: "Accept-Language",
        ]
    }

    /// What something is for, in the reader's language where a module has words for it: the key is
    /// that of its name, with `.summary` behind.
    private func summary(_ id: String, or declared: String) -> String {
        let vocabulary = session.tenant.composition.vocabulary
        let key = "\(id).summary"
        let known = languages.prefix { $0.language != "en" }.first {
            vocabulary.has(key, in: $0.description) || vocabulary.has(key, in: $0.language)
        }
        return known.map { vocabulary.text(key, in: [$0]) } ?? declared
    }

    private func label(_ key: String) -> String {
        session.tenant.composition.vocabulary.text(key, in: languages)
    }

    /// The description of the whole API of the tenant, the same for every actor.
    func description() throws -> Response {
        _ = try target.parameters(among: [])
        let document = descriptions.document(for: session.tenant)
        if EntityTag.names(request.headers[.ifNoneMatch], tag: document.tag) {
            return empty(.notModified, headers: [.eTag: document.tag])
        }
        return json(document.bytes, headers: [.eTag: document.tag])
    }
}
