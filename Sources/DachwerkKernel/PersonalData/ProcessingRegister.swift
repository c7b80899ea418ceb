package import DachwerkKit

/// The register of processing activities (Article 30 GDPR), as far as it follows from what modules
/// declare of their fields and the tenant file of its roles.
///
/// What for and why somebody's data are kept is declared with each field, so the register cannot
/// name less than is kept.
package struct ProcessingRegister: Sendable {
    /// Fields of one resource that are kept for the same reason.
    package struct Activity: Sendable {
        /// What the records are called.
        package let resource: String
        /// What the data are for, as the module says it.
        package let purpose: String
        /// The legal ground, in words.
        package let basis: String
        /// Whether the data must be guarded closely.
        package let isSensitive: Bool
        /// What the fields are called.
        package let fields: [String]
        /// After how many months they go; 0 where the records themselves say.
        package let months: Int
        /// Who may read them: the roles of the organisation, or those who hold a duty.
        package let readers: [String]
    }

    package let organisation: String
    package let activities: [Activity]

    /// Reads what a tenant's modules declare.
    ///
    /// - Parameters:
    ///   - tenant: The tenant.
    ///   - languages: The languages of whoever reads it, the dearest first.
    package init(_ tenant: Tenant, in languages: [LanguageTag]) {
        self.init(
            tenant.composition, roles: tenant.file.roles, name: tenant.info.name, languages)
    }

    init(
        _ composition: Composition, roles: [TenantFile.Role], name: LocalizedText,
        _ languages: [LanguageTag]
    ) {
        organisation = name.choose(languages).text
        let vocabulary = composition.vocabulary
        activities = composition.resources.flatMap { resource in
            Self.groups(resource).map { privacy, fields in
                Activity(
                    resource: vocabulary.text(resource.name, in: languages),
                    purpose: privacy.purpose,
                    basis: privacy.basis.map {
                        vocabulary.text("register.basis.\($0.name)", in: languages)
                    } ?? "–",
                    isSensitive: privacy.category == .sensitive,
                    fields: fields.map {
                        vocabulary.text("\(resource.name).\($0)", in: languages)
                    },
                    months: privacy.retention?.months ?? 0,
                    readers: Self.readers(resource, fields, roles, vocabulary, languages))
            }
        }
    }

    /// The personal fields of a resource, those together that are kept for the same reason.
    private static func groups(
        _ resource: CompiledResource
    ) -> [(privacy: Privacy, fields: [String])] {
        var groups: [(privacy: Privacy, fields: [String])] = []
        func add(_ field: AnyField, _ name: String) {
            if case .line(let inner) = field.kind.element {
                for part in inner { add(part, "\(name).\(part.name)") }
            }
            guard let privacy = field.privacy, field.isPersonal, !field.isTransient else { return }
            if let place = groups.firstIndex(where: { $0.privacy == privacy }) {
                groups[place].fields.append(name)
            } else {
                groups.append((privacy, [name]))
            }
        }
        for field in resource.definition.fields { add(field, field.name) }
        return groups
    }

    private static func readers(
        _ resource: CompiledResource, _ fields: [String], _ roles: [TenantFile.Role],
        _ vocabulary: Vocabulary, _ languages: [LanguageTag]
    ) -> [String] {
        let names = Set(fields.map { String($0.prefix { $0 != "." }) })
        let grants = resource.definition.grants.filter { grant in
            grant.actions.contains(.read) && names.contains(where: grant.covers)
        }
        var readers: [String] = []
        for duty in grants.map(\.duty) {
            let holders = roles.filter { $0.duties.contains(duty.id) }
                .map { $0.name.choose(languages).text }
            readers += holders.isEmpty ? [vocabulary.text(duty.id, in: languages)] : holders
        }
        var seen: Set<String> = []
        return readers.filter { seen.insert($0).inserted }
    }

    /// Writes it as JSON.
    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("organisation", organisation)
        writer.key("activities")
        writer.beginArray()
        for activity in activities {
            writer.beginObject()
            writer.member("resource", activity.resource)
            writer.member("purpose", activity.purpose)
            writer.member("basis", activity.basis)
            writer.member("isSensitive", activity.isSensitive)
            for (name, texts) in [("fields", activity.fields), ("readers", activity.readers)] {
                writer.key(name)
                writer.beginArray()
                for text in texts { writer.string(text) }
                writer.endArray()
            }
            writer.member("months", activity.months)
            writer.endObject()
        }
        writer.endArray()
        writer.endObject()
    }
}

extension Reading {
    /// The register of processing activities.
    static let register = Reading(
        "platform.register", "What personal data are kept for what, how long, and who sees them.",
        group: "readings", operation: "platform.register",
        path: [.literal("platform"), .literal("register")],
        .duties([PlatformModule.dataOfficer]), meaning: "The register.",
        forms: [.schema("anything")]
    ) { question, reader in
        guard let environment = reader.reading as? SnapshotEnvironment else {
            throw Refusal.notFound
        }
        let register = ProcessingRegister(
            environment.composition, roles: environment.roles, name: environment.tenant.name,
            question.languages)
        var writer = JSONWriter(capacity: 8_192)
        register.write(to: &writer)
        return ReadingAnswer(writer.bytes, "application/json")
    }
}
