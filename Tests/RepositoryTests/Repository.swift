import Foundation

/// The repository that these tests stand in.
struct Repository {
    /// The folder that holds `Package.swift`, found from the place of this file.
    static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The names of what stands directly in a folder, sorted.
    static func entries(of folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(
            atPath: root.appending(path: folder).path(percentEncoded: false)
        ).sorted()
    }

    /// Whether a file or a folder stands at a path.
    static func exists(_ path: String) -> Bool {
        FileManager.default.fileExists(
            atPath: root.appending(path: path).path(percentEncoded: false))
    }

    /// The folders directly in a folder, by name.
    static func folders(in folder: String) throws -> [String] {
        try entries(of: folder).filter { name in
            !name.hasPrefix(".") && exists("\(folder)/\(name)/.")
        }
    }

    /// Every file with an ending below the named folders or at the named paths, read as text.
    static func files(in places: [String], ending: String) throws -> [TextFile] {
        try places.flatMap { place -> [TextFile] in
            guard exists("\(place)/.") else {
                return exists(place) && place.hasSuffix(ending) ? [try read(place)] : []
            }
            let below = try FileManager.default.subpathsOfDirectory(
                atPath: root.appending(path: place).path(percentEncoded: false))
            return try below.sorted()
                .filter { $0.hasSuffix(ending) && !isHidden($0) }
                .map { try read("\(place)/\($0)") }
        }
    }

    /// Reads one file.
    static func read(_ path: String) throws -> TextFile {
        let data = try Data(contentsOf: root.appending(path: path))
        return TextFile(path: path, text: String(decoding: data, as: UTF8.self))
    }

    private static func isHidden(_ path: String) -> Bool {
        path.split(separator: "/").contains { $0.hasPrefix(".") || $0 == "__pycache__" }
    }
}

/// A file of the repository: where it stands, counted from the root, and what it says.
struct TextFile: Sendable {
    let path: String
    let text: String

    /// Whether one of some words stands anywhere in it; without, no line has to be looked at.
    func mentions(_ words: [String]) -> Bool {
        let bytes = Data(text.utf8)
        return words.contains { bytes.range(of: Data($0.utf8)) != nil }
    }

    /// Its lines, without their ends.
    var lines: [Substring] {
        text.split(separator: "\n", omittingEmptySubsequences: false)
    }
}
