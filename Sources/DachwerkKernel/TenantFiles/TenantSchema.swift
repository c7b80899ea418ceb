import DachwerkKit

/// The JSON Schema of tenant files, generated from the modules of a build.
///
/// Editors read it for completion and show mistakes while somebody types. The reader stays the
/// judge: it also knows what a schema cannot say, such as which hosts other tenants have.
package enum TenantSchema {
    /// The schema as JSON, in an order that does not change from one run to the next.
    package static func json(_ catalog: ModuleCatalog) -> [UInt8] {
        var schema = SchemaWriter()
        schema.object {
            $0.member("$schema", "https://json-schema.org/draft/2020-12/schema")
            $0.member("title", "Tenant file")
            $0.member("description", "One organisation: who it is, and what is switched on.")
            $0.member("type", "object")
            $0.flag("additionalProperties", false)
            $0.texts(
                "required", ["id"] + required(TenantFileShape.shape.fields) + ["capabilities"])
            $0.object("properties") { properties(catalog, &$0) }
            $0.object("$defs") { definitions(&$0) }
        }
        return schema.bytes + [UInt8(ascii: "\n")]
    }

    /// The fields that must be named: a list is needed when it may not be empty.
    static func required(_ fields: [AnyField]) -> [String] {
        fields.filter { field in
            field.isRequired || (field.count?.lowerBound ?? 0) > 0 && field.defaultContent == nil
        }.map(\.name)
    }

    private static func properties(_ catalog: ModuleCatalog, _ schema: inout SchemaWriter) {
        schema.object("$schema") {
            $0.member("description", "This schema, so that editors find it.")
            $0.member("type", "string")
        }
        schema.object("id") {
            $0.member("description", "The identifier, which is also the name of the file.")
            $0.reference("identifier")
        }
        for field in TenantFileShape.shape.fields {
            schema.object(field.name) { describe(field, &$0) }
        }
        schema.object("roles") { roles(catalog, &$0) }
        schema.object("capabilities") { capabilities(catalog, &$0) }
        schema.object("extensions") {
            $0.member("description", "What programs of the integrator keep here.")
            $0.member("type", "object")
            $0.object("propertyNames") { $0.member("pattern", "^x-") }
        }
    }

    /// Members of the file whose form says more than their kind.
    private static func describe(_ field: AnyField, _ schema: inout SchemaWriter) {
        switch field.name {
        case TenantFileShape.hosts.name:
            schema.member("description", field.summary)
            schema.list(field.count) { $0.reference("host") }
            schema.flag("uniqueItems", true)
        case TenantFileShape.timeZone.name:
            FieldSchema.write(field, &schema)
            schema.texts("examples", ["Europe/Berlin"])
        default:
            FieldSchema.write(field, &schema)
            if field.name == TenantFileShape.languages.name { schema.flag("uniqueItems", true) }
        }
    }

    private static func roles(_ catalog: ModuleCatalog, _ schema: inout SchemaWriter) {
        schema.member("description", "The organisation's own roles, each a bundle of duties.")
        schema.member("type", "object")
        schema.object("propertyNames") { $0.reference("identifier") }
        schema.object("additionalProperties") { role in
            role.member("type", "object")
            role.flag("additionalProperties", false)
            role.texts("required", required(RoleShape.shape.fields))
            role.object("properties") { properties in
                properties.object(RoleShape.name.name) {
                    FieldSchema.write(RoleShape.name.erased, &$0)
                }
                properties.object(RoleShape.duties.name) { list in
                    list.member("description", RoleShape.duties.erased.summary)
                    list.list(RoleShape.duties.erased.count) { duty in
                        duty.member("type", "string")
                        if let duties = duties(catalog) { duty.texts("enum", duties) }
                    }
                }
            }
        }
    }

    /// Every duty of the build; `nil` when a module must have settings before it can be asked.
    private static func duties(_ catalog: ModuleCatalog) -> [String]? {
        var duties = Set(catalog.platform.register([]).duties.map(\.id))
        for module in catalog.modules {
            guard module.hasUsableDefaults else { return nil }
            duties.formUnion(module.register(module.defaultSettings).duties.map(\.id))
        }
        return duties.sorted()
    }

    private static func capabilities(_ catalog: ModuleCatalog, _ schema: inout SchemaWriter) {
        schema.member("description", "What is switched on, by capability.")
        schema.member("type", "object")
        schema.flag("additionalProperties", false)
        schema.object("properties") { properties in
            for capability in catalog.capabilities {
                let providers = catalog.providers(of: capability)
                properties.object(capability) { schema in
                    guard let only = providers.first, providers.count == 1 else {
                        schema.array("anyOf") { list in
                            for module in providers { list.object { choice(module, &$0) } }
                        }
                        return
                    }
                    choice(only, &schema)
                }
            }
        }
    }

    private static func choice(_ module: AnyModule, _ schema: inout SchemaWriter) {
        let manifest = module.manifest
        let needed = required(module.settings)
        schema.member("description", manifest.summary)
        schema.member("type", "object")
        schema.flag("additionalProperties", false)
        schema.texts("required", ["version"] + (needed.isEmpty ? [] : ["settings"]))
        schema.object("properties") { properties in
            properties.object("version") { version in
                version.member("description", "The promises that are needed, as major.minor.")
                version.texts(
                    "enum",
                    (0...manifest.version.minor).map { "\(manifest.version.major).\($0)" })
            }
            properties.object("module") { name in
                name.member("description", "The module, where several provide the capability.")
                name.texts("enum", [manifest.module])
            }
            properties.object("settings") { settings in
                settings.member("description", "What the organisation decides for itself.")
                FieldSchema.writeObject(module.settings, &settings)
            }
        }
    }

    private static func definitions(_ schema: inout SchemaWriter) {
        schema.object("identifier") {
            $0.member("description", "Lower-case letters, digits and single dashes.")
            $0.member("type", "string")
            $0.member("maxLength", 40)
            $0.member("pattern", "^[a-z0-9]+(-[a-z0-9]+)*$")
        }
        schema.object("host") {
            $0.member("description", "Lower case, no port, no path.")
            $0.member("type", "string")
            $0.member("maxLength", HostName.most)
            let label = "[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?"
            $0.member("pattern", "^\(label)(\\.\(label))*$")
        }
        schema.object("language") {
            $0.member("description", "A language by its BCP 47 tag, such as de or prs.")
            $0.member("type", "string")
            $0.member("pattern", "^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$")
        }
    }
}
