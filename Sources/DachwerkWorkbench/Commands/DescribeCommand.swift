import ArgumentParser
import DachwerkKernel

/// Says what one tenant has.
struct DescribeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "describe",
        abstract: "Say what one organisation has: capabilities, resources, permissions, routes.",
        discussion: """
            Reads the tenant file and opens no data. For each capability it says why it is on.

            With --permissions it prints who may do what as tables in Markdown.

            EXAMPLE: dachwerk describe hor-saar
            EXAMPLE: dachwerk describe hor-saar --permissions
            EXAMPLE: dachwerk describe hor-saar --json | jq '.resources[].routes[].path'
            """)

    @Argument(help: "The tenant, by the name of its file.")
    var tenant: String

    @OptionGroup var folder: TenantsOption

    @Flag(help: "Print one JSON object for machines.")
    var json = false

    @Flag(help: "Print who may do what, a table for each resource.")
    var permissions = false

    func run() async throws {
        let folder = folder.folder
        try PlatformAssembly.requireFolder(folder)
        let platform = PlatformAssembly(
            tenants: folder, data: folder, catalog: Surroundings.catalog)
        let description = TenantDescription(tenant: try platform.tenant(tenant))
        if permissions {
            Surroundings.terminal.print(PermissionTables.page(description))
        } else if json {
            Surroundings.terminal.print(bytes: DescriptionJSON(description).bytes)
        } else {
            Surroundings.terminal.print(DescriptionText.text(description))
        }
    }
}
