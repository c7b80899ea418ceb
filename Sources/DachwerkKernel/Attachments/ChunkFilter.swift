/// Lets of a PNG or WebP file through the chunks that show the picture.
///
/// In PNG all others are left out. In WebP the length of everything stands at the beginning, so
/// there their bytes become noughts, under a name that says nothing.
struct ChunkFilter: Sendable {
    enum Form: Sendable {
        case png
        case webp
    }

    private enum Way {
        case keep
        case leaveOut
        case blank
    }

    private let form: Form
    private var head: [UInt8] = []
    /// How many bytes of the chunk under way are still to come, and what happens to them.
    private var rest: Int
    private var way = Way.keep
    private var isLast = false
    private var isBroken = false
    private var hasPicture = false
    /// Whether the next byte says which chunks there are.
    private var isFlags = false
    /// How many bytes of a WebP file are still to come behind this chunk.
    private var left = Int.max

    private static let pictures: Set<String> = ["IDAT", "VP8 ", "VP8L", "ANMF"]
    private static let kept: Set<String> = [
        // What PNG needs, what says of its colours, and moving pictures.
        "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "cICP",
        "mDCV", "cLLI", "bKGD", "hIST", "pHYs", "sPLT", "acTL", "fcTL", "fdAT",
        // The same of WebP.
        "VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP",
    ]

    init(_ form: Form) {
        self.form = form
        rest = form == .png ? 8 : 12
    }

    /// Whether a picture was in it, and nothing that is no chunk.
    var isWhole: Bool { hasPicture && !isBroken }

    /// Takes the next bytes, and gives those that stay.
    mutating func take(_ bytes: [UInt8]) -> [UInt8] {
        var kept: [UInt8] = []
        var bytes = bytes[...]
        while !bytes.isEmpty, !isBroken {
            if rest > 0 {
                let part = bytes.prefix(rest)
                bytes = bytes.dropFirst(part.count)
                rest -= part.count
                pass(part, &kept)
            } else if isLast || left <= 0 {
                break
            } else {
                let missing = bytes.prefix(8 - head.count)
                head += missing
                bytes = bytes.dropFirst(missing.count)
                if head.count == 8 { begin(&kept) }
            }
        }
        return kept
    }

    private mutating func pass(_ part: ArraySlice<UInt8>, _ kept: inout [UInt8]) {
        if form == .webp, left == Int.max {
            // The length of everything stands behind the first four bytes.
            head += part
            if rest == 0 {
                left = Self.little(head[4..<8]) - 4
                kept += head
                head = []
            }
            return
        }
        switch way {
        case .keep:
            var part = part
            if isFlags, let first = part.first {
                // There is neither Exif nor XMP any more.
                part[part.startIndex] = first & ~0x0C
                isFlags = false
            }
            kept += part
        case .leaveOut: break
        case .blank: kept += [UInt8](repeating: 0, count: part.count)
        }
    }

    private mutating func begin(_ kept: inout [UInt8]) {
        defer { head = [] }
        let name = String(decoding: form == .png ? head[4...] : head[..<4], as: UTF8.self)
        let isName = name.utf8.allSatisfy {
            (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) || (0x30...0x39).contains($0)
                || $0 == 0x20
        }
        let length = form == .png ? Self.big(head[..<4]) : Self.little(head[4...])
        guard isName, name.utf8.count == 4, length <= 0x7FFF_FFFF else {
            isBroken = true
            return
        }
        hasPicture = hasPicture || Self.pictures.contains(name)
        isFlags = name == "VP8X"
        switch form {
        case .png:
            // A sum of four bytes follows.
            rest = length + 4
            isLast = name == "IEND"
            way = Self.kept.contains(name) ? .keep : .leaveOut
            if way == .keep { kept += head }
        case .webp:
            // Chunks begin at even places.
            rest = length + length & 1
            left -= 8 + rest
            way = Self.kept.contains(name) ? .keep : .blank
            kept += way == .keep ? head[...] : Array("VOID".utf8) + head[4...]
        }
    }

    private static func big(_ bytes: ArraySlice<UInt8>) -> Int {
        bytes.reduce(0) { $0 << 8 | Int($1) }
    }

    private static func little(_ bytes: ArraySlice<UInt8>) -> Int {
        bytes.reversed().reduce(0) { $0 << 8 | Int($1) }
    }
}
