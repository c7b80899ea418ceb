import ArgumentParser
import DachwerkKernel

/// Prints the JSON Schema of the tenant file.
struct SchemaCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "Print the JSON Schema of the tenant file, made from the modules of this build.",
        discussion: """
            Editors complete and check tenant files with it.

            EXAMPLE: dachwerk schema > Tenants/tenant.schema.json
            """)

    func run() async throws {
        Surroundings.terminal.print(bytes: TenantSchema.json(Surroundings.catalog))
    }
}
