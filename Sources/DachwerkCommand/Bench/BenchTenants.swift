import DachwerkKit
import Foundation

/// The tenant files of a measurement: all with the same capabilities, as real ones often have.
struct BenchTenants {
    let folder: String
    let count: Int

    /// The name of a tenant by its number.
    static func id(_ number: Int) -> String { "bench-\(number)" }
    static func host(_ number: Int) -> String { "\(id(number)).localhost" }

    func write() throws {
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true)
        for number in 0..<count { try Self.write(number, to: folder) }
    }

    /// Writes one file.
    static func write(_ number: Int, to folder: String) throws {
        let id = id(number)
        let text = """
            {
              "id": "\(id)",
              "name": { "de": "Messung \(number)" },
              "hosts": ["\(host(number))"],
              "languages": ["de"],
              "timeZone": "Europe/Berlin",
              "land": "NW",
              "capabilities": {
                "equipment-lending": { "version": "1.0" },
                "member-network": { "version": "1.0" }
              }
            }

            """
        try Data(text.utf8).write(to: URL(fileURLWithPath: "\(folder)/\(id).json"))
    }
}
