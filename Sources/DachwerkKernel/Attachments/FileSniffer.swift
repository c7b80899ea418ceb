package import DachwerkKit

/// Finds out what a file is from its bytes, while they come in.
package struct FileSniffer: Sendable {
    /// The beginning, as much as the fixed bytes need.
    private var head: [UInt8] = []
    private var text = TextScan()
    private var names = NameScan()

    private static let headLength = 512

    package init() {}

    /// Takes the next bytes.
    package mutating func take(_ bytes: [UInt8]) {
        if head.count < Self.headLength { head += bytes.prefix(Self.headLength - head.count) }
        if starts(with: [0x50, 0x4B, 0x03, 0x04]) { names.take(bytes) } else { text.take(bytes) }
    }

    /// What it is; nothing when it is none of the known types.
    ///
    /// The name tells one thing only: a table of text from other text.
    package func type(named name: String) -> FileType? {
        if starts(with: Array("%PDF-".utf8)) { return .pdf }
        if starts(with: [0xFF, 0xD8, 0xFF]) { return .jpeg }
        if starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) { return .png }
        if starts(with: Array("GIF87a".utf8)) || starts(with: Array("GIF89a".utf8)) { return .gif }
        if starts(with: Array("RIFF".utf8)), holds(Array("WEBP".utf8), at: 8) { return .webp }
        if starts(with: [0x50, 0x4B, 0x03, 0x04]) { return container }
        guard text.isText, !head.isEmpty else { return nil }
        return name.lowercased().hasSuffix(".csv") ? .csv : .text
    }

    /// A container is what its first entry or its parts say, and nothing where it holds macros.
    private var container: FileType? {
        guard !names.hasMacros else { return nil }
        // The first entry of an OpenDocument file is its type, not compressed.
        if holds(Array("mimetype".utf8), at: 30) {
            return [.openText, .openSheet, .openSlides].first { type in
                holds(Array(type.rawValue.utf8), at: 38)
                    && !holds(Array("\(type.rawValue)-".utf8), at: 38)
            }
        }
        return names.hasContents ? names.type : nil
    }

    private func starts(with bytes: [UInt8]) -> Bool { holds(bytes, at: 0) }

    private func holds(_ bytes: [UInt8], at position: Int) -> Bool {
        head.count >= position + bytes.count
            && head[position..<position + bytes.count].elementsEqual(bytes)
    }
}

/// Whether bytes are text in UTF-8, looked at part by part.
private struct TextScan {
    private(set) var isSound = true
    /// How many bytes of the scalar under way are still to come, and which the next may be.
    private var open = 0
    private var next: ClosedRange<UInt8> = 0x80...0xBF

    var isText: Bool { isSound && open == 0 }

    mutating func take(_ bytes: [UInt8]) {
        for byte in bytes where isSound { take(byte) }
    }

    private mutating func take(_ byte: UInt8) {
        if open > 0 {
            isSound = next.contains(byte)
            open -= 1
            next = 0x80...0xBF
            return
        }
        switch byte {
        case 0x09, 0x0A, 0x0C, 0x0D, 0x20...0x7E: return
        case 0xC2...0xDF: open = 1
        case 0xE0: (open, next) = (2, 0xA0...0xBF)
        case 0xED: (open, next) = (2, 0x80...0x9F)
        case 0xE1...0xEF: open = 2
        case 0xF0: (open, next) = (3, 0x90...0xBF)
        case 0xF4: (open, next) = (3, 0x80...0x8F)
        case 0xF1...0xF3: open = 3
        default: isSound = false
        }
    }
}

/// Which parts an Office Open XML file names, looked for part by part; nothing is unpacked.
private struct NameScan {
    private static let parts: [(name: [UInt8], type: FileType)] = [
        (Array("word/document.xml".utf8), .officeText),
        (Array("xl/workbook.xml".utf8), .officeSheet),
        (Array("ppt/presentation.xml".utf8), .officeSlides),
    ]
    private static let contents = Array("[Content_Types].xml".utf8)
    private static let macros = Array("vbaProject.bin".utf8)
    private static let longest = 20

    private(set) var type: FileType?
    private(set) var hasContents = false
    private(set) var hasMacros = false
    private var tail: [UInt8] = []

    mutating func take(_ bytes: [UInt8]) {
        let window = tail + bytes
        for part in Self.parts where type == nil && Self.holds(part.name, in: window) {
            type = part.type
        }
        hasContents = hasContents || Self.holds(Self.contents, in: window)
        hasMacros = hasMacros || Self.holds(Self.macros, in: window)
        tail = Array(window.suffix(Self.longest))
    }

    private static func holds(_ name: [UInt8], in bytes: [UInt8]) -> Bool {
        guard let first = name.first, bytes.count >= name.count else { return false }
        for start in 0...(bytes.count - name.count) where bytes[start] == first {
            if bytes[start..<start + name.count].elementsEqual(name) { return true }
        }
        return false
    }
}
