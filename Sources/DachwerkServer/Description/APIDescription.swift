import DachwerkKernel
import DachwerkKit

/// Describes the API of one tenant as OpenAPI 3.1: what it has, and nothing else.
struct APIDescription {
    let tenant: Tenant

    init(_ tenant: Tenant) {
        self.tenant = tenant
    }

    var composition: Composition { tenant.composition }

    /// The document.
    var bytes: [UInt8] {
        var writer = JSONWriter(capacity: 65_536)
        writer.object { writer in
            writer.member("openapi", "3.1.0")
            writer.object("info") { info(&$0) }
            writer.list("servers") { $0.object { $0.member("url", "/") } }
            writer.list("security") { writer in
                writer.object { _ in }
                writer.object { $0.list("bearer", [String]()) }
                writer.object { $0.list("session", [String]()) }
            }
            writer.list("tags") { tags(&$0) }
            writer.object("paths") { paths(&$0) }
            writer.object("components") { components(&$0) }
        }
        return writer.bytes
    }

    private func info(_ writer: inout JSONWriter) {
        let name = tenant.info.name.choose([.english, .german])
        writer.member("title", name.text)
        writer.member(
            "version",
            composition.capabilities.map { "\($0.id)-\($0.version)" }.joined(separator: "+"))
        writer.member(
            "description",
            """
            Everything that \(name.text) offers over HTTP. Texts come in the languages of \
            Accept-Language. Changes name the version they speak of in If-Match; what went wrong \
            is a problem document (RFC 9457) with a stable code. The status is 400 when a request \
            cannot be understood, 422 when a field does not fit, and 409 when a rule or something \
            that is there already stands against it.
            """)
    }

    private func tags(_ writer: inout JSONWriter) {
        for capability in composition.capabilities {
            writer.object { writer in
                writer.member("name", capability.id)
                writer.member("description", capability.module.manifest.summary)
            }
        }
    }

    private func paths(_ writer: inout JSONWriter) {
        overviewPaths(&writer)
        for resource in composition.resources {
            ResourcePaths(
                resource: resource, readings: composition.readings.readings(of: resource.id),
                label: label
            ).write(to: &writer)
        }
        for reading in composition.readings.all where reading.subject == nil {
            ReadingPaths.write(reading, to: &writer)
        }
        TokenPaths().write(to: &writer)
        PeoplePaths().write(to: &writer)
    }

    private func components(_ writer: inout JSONWriter) {
        writer.object("securitySchemes") { writer in
            writer.object("bearer") { writer in
                writer.member("type", "http")
                writer.member("scheme", "bearer")
                writer.member(
                    "description", "A token of this organisation: `dw_` and 43 characters.")
            }
            writer.object("session") { writer in
                writer.member("type", "apiKey")
                writer.member("in", "cookie")
                writer.member("name", HostCookie.session.name)
                writer.member(
                    "description",
                    "The session of somebody who signed in; for pages of the same host alone.")
            }
        }
        CommonComponents.write(to: &writer)
        writer.object("schemas") { writer in
            CommonComponents.schemas(to: &writer)
            TokenPaths.schemas(to: &writer)
            PeoplePaths.schemas(to: &writer)
            for resource in composition.resources {
                RecordSchemas(resource: resource, label: label).write(to: &writer)
            }
        }
    }

    /// The English words for a key; `nil` when there are none.
    private func label(_ key: String) -> String? {
        composition.vocabulary.has(key, in: "en")
            ? composition.vocabulary.text(key, in: [.english]) : nil
    }

    // MARK: Paths without resources

    private func overviewPaths(_ writer: inout JSONWriter) {
        var paths = [("/api", "What there is for whoever asks.", "overview", "schemas/overview")]
        for capability in composition.capabilities {
            paths.append(
                (
                    "/api/\(capability.id)", "What there is of \(capability.id).",
                    "\(capability.id).overview", "schemas/capability"
                ))
        }
        paths.append(
            (
                PlatformPath.personalData,
                "What is held about the person behind the token, as far as they may see it.",
                "myData", "schemas/anything"
            ))
        paths.append(("/api/openapi.json", "This description.", "description", "schemas/anything"))
        for (path, summary, id, schema) in paths {
            writer.object(path) { writer in
                writer.object("get") { writer in
                    writer.member("operationId", id)
                    writer.member("summary", summary)
                    writer.object("responses") { writer in
                        CommonComponents.answer("200", "Done.", schema, to: &writer)
                        CommonComponents.problems(["400", "401", "404"], to: &writer)
                    }
                }
            }
        }
    }
}
