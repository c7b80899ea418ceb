/// What everybody knows while somebody shows the platform; without that there is none of it.
package enum DemoAccounts {
    /// The password of all people who are there for showing.
    package static let password = "nur zum Zeigen und Ausprobieren"

    /// The address with which the holder of a role signs in.
    package static func login(role: String, tenant: String) -> String {
        "\(role)@\(tenant).example"
    }
}
