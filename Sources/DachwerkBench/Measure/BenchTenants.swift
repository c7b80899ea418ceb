import Foundation

/// The tenant files of a measurement: all with the same capabilities, as real ones often have.
struct BenchTenants {
    let folder: String
    let count: Int
    let profile: Profile

    /// The name of a tenant by its number.
    static func id(_ number: Int) -> String { "bench-\(number)" }
    /// The role of whoever signs in; it has the duty that tokens have.
    static let role = "reader"
    static func host(_ number: Int) -> String { "\(id(number)).localhost" }

    func write() throws {
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true)
        for number in 0..<count { try write(number) }
    }

    /// Writes one file.
    func write(_ number: Int) throws {
        let id = Self.id(number)
        let capabilities = profile.capabilities.sorted { $0.key < $1.key }
            .map { "\"\($0.key)\": { \"version\": \"\($0.value)\" }" }
        let text = """
            {
              "id": "\(id)",
              "name": { "de": "Messung \(number)" },
              "hosts": ["\(Self.host(number))"],
              "languages": ["de"],
              "timeZone": "Europe/Berlin",
              "land": "\(profile.land)",
              "roles": { "\(Self.role)": {
                "name": { "de": "Messung" }, "duties": ["\(profile.duty)"] } },
              "capabilities": { \(capabilities.joined(separator: ", ")) }
            }

            """
        try Data(text.utf8).write(to: URL(fileURLWithPath: "\(folder)/\(id).json"))
    }
}
