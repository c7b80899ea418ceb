import DachwerkKernel
import DachwerkTesting
import Testing

/// What cameras write beside a picture does not stay; what shows it stays byte by byte.
@Suite struct PictureFilterTests {
    /// A segment of a JPEG file.
    private static func segment(_ code: UInt8, _ content: [UInt8]) -> [UInt8] {
        let length = content.count + 2
        return [0xFF, code, UInt8(length >> 8), UInt8(length & 255)] + content
    }

    private static func text(_ text: String) -> [UInt8] { Array(text.utf8) }

    /// Exif with a way to turn the photo, the name of a camera and a place.
    private static func exif(turn: UInt8, isLittle: Bool) -> [UInt8] {
        func number(_ value: Int, _ length: Int) -> [UInt8] {
            let bytes = (0..<length).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
            return isLittle ? bytes : bytes.reversed()
        }
        func entry(_ tag: Int, _ kind: Int, _ value: [UInt8]) -> [UInt8] {
            number(tag, 2) + number(kind, 2) + number(1, 4) + value
        }
        let turned = number(Int(turn), 2) + [0, 0]
        return text("Exif\0\0") + text(isLittle ? "II" : "MM") + number(42, 2) + number(8, 4)
            + number(3, 2) + entry(0x010F, 2, text("Cam\0")) + entry(0x0112, 3, turned)
            + entry(0x8825, 4, number(50, 4)) + number(0, 4) + text("N49 14 E6 59 zzPlace")
    }

    private static let table = segment(0xDB, [0] + [UInt8](repeating: 7, count: 64))
    private static let frame = segment(0xC2, [8, 0, 1, 0, 1, 1, 1, 0x11, 0])
    private static let huffman = segment(0xC4, [0] + [UInt8](repeating: 0, count: 16))
    private static let scan = segment(0xDA, [1, 1, 0, 0, 63, 0]) + [1, 0xFF, 0, 2, 0xFF, 0xD3, 3]
    private static let colours = segment(0xE2, text("ICC_PROFILE\0") + [1, 1, 9])
    private static let start: [UInt8] = [0xFF, 0xD8]
    private static let end: [UInt8] = [0xFF, 0xD9]

    /// What comes out, when a file comes in parts of a length.
    private func filtered(_ bytes: [UInt8], by length: Int) -> [UInt8]? {
        var filter = PictureFilter()
        var kept: [UInt8] = []
        for start in stride(from: 0, to: bytes.count, by: length) {
            kept += filter.take(Array(bytes[start..<min(start + length, bytes.count)]))
        }
        return filter.finish().map { kept + $0 }
    }

    @Test(arguments: [1, 2, 3, 7, 64, 100_000])
    func `S3: of a photo only the picture and how to turn it stay`(length: Int) throws {
        let jfif = Self.segment(0xE0, Self.text("JFIF\0") + [1, 2, 0, 0, 1, 0, 1, 0, 0])
        let adobe = Self.segment(0xEE, Self.text("Adobe") + [0, 100, 0, 0, 0, 0, 1])
        let photo =
            Self.start + jfif + Self.segment(0xE1, Self.exif(turn: 6, isLittle: length % 2 == 0))
            + Self.segment(0xE1, Self.text("http://ns.adobe.com/xap/1.0/\0zzPlace")) + Self.colours
            + Self.segment(0xE2, Self.text("MPF\0zzPlace"))
            + Self.segment(0xED, Self.text("Photoshop 3.0\0zzPlace")) + adobe
            + Self.segment(0xFE, Self.text("by zzPlace")) + [0xFF] + Self.table + Self.frame
            + Self.huffman + Self.scan + Self.segment(0xE1, Self.text("zzPlace")) + Self.huffman
            + Self.scan + Self.end + Self.text("a film that zzPlace moves")
        let turn: [UInt8] =
            [0xFF, 0xE1, 0, 34] + Self.text("Exif\0\0MM\0*\0\0\0") + [8, 0, 1, 1, 0x12, 0, 3]
            + [0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0]
        let expected =
            Self.start + jfif + turn + Self.colours + adobe + Self.table + Self.frame
            + Self.huffman + Self.scan + Self.huffman + Self.scan + Self.end
        #expect(filtered(photo, by: length) == expected)
        // What was filtered stays as it is.
        #expect(filtered(expected, by: length) == expected)
    }

    @Test func `a photo that stands upright, or says nothing sound, is given no turn`() {
        for bytes in [
            Self.exif(turn: 1, isLittle: true), Self.exif(turn: 9, isLittle: false),
            Self.text("Exif\0\0"), Self.text("Exif\0\0II*\0\u{7F}\u{7F}\u{7F}\u{7F}"),
            Self.text("Exif\0\0MM\0*\0\0\0"),
        ] {
            let picture = Self.table + Self.frame + Self.scan + Self.end
            let photo = Self.start + Self.segment(0xE1, bytes) + picture
            #expect(filtered(photo, by: 5) == Self.start + picture)
        }
    }

    @Test func `a photo that breaks off is kept as far as it shows something, and else refused`() {
        let begun = Self.start + Self.table + Self.frame + Self.scan
        #expect(filtered(begun, by: 4) == begun)
        #expect(filtered(begun + [0xFF], by: 4) == begun + [0xFF])
        for broken in [
            Self.start + [0xFF, 0xE1, 0, 16], Self.start + [0xFF, 0xE1, 0, 1, 2, 3, 4, 5, 6, 7],
            Self.start + Self.table + Self.text("no segment"), Self.start + [0xFF, 0, 1, 2],
        ] { #expect(filtered(broken, by: 3) == nil) }
    }

    /// A chunk of a PNG file, whose sum nobody looks at here.
    private static func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
        [0, 0, UInt8(content.count >> 8), UInt8(content.count & 255)] + text(name) + content
            + [1, 2, 3, 4]
    }

    @Test(arguments: [1, 2, 5, 9, 1_000])
    func `S3: of a PNG only what shows it stays`(length: Int) throws {
        let sign: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
        let head = Self.chunk("IHDR", [UInt8](repeating: 1, count: 13))
        let rest =
            Self.chunk("gAMA", [0, 0, 1, 2]) + Self.chunk("IDAT", [9, 8, 7])
            + Self.chunk("IEND", [])
        let secrets = ["tEXt", "zTXt", "iTXt", "eXIf", "tIME", "prVt"].flatMap {
            Self.chunk($0, Self.text("Comment\0zzPlace"))
        }
        let bytes = sign + head + secrets + rest + Self.text("zzPlace behind the end")
        #expect(filtered(bytes, by: length) == sign + head + rest)
        #expect(filtered(TestFile.png, by: length) == TestFile.png)
        #expect(filtered(sign + head, by: length) == nil, "No picture is in it.")
        #expect(filtered(sign + [1, 2, 3, 4, 5, 6, 7, 8, 9], by: length) == nil)
    }

    @Test(arguments: [1, 3, 8, 1_000])
    func `S3: of a WebP what is no picture becomes noughts, and its length stays`(length: Int) {
        func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
            let pad: [UInt8] = content.count % 2 == 1 ? [0] : []
            return Self.text(name) + [UInt8(content.count), 0, 0, 0] + content + pad
        }
        func file(_ chunks: [UInt8]) -> [UInt8] {
            Self.text("RIFF") + [UInt8(chunks.count + 4), 0, 0, 0] + Self.text("WEBP") + chunks
        }
        let picture = chunk("VP8 ", [5, 4, 3])
        let sent = file(
            chunk("VP8X", [0x2C, 0, 0, 0, 1, 0, 0, 1, 0, 0]) + picture
                + chunk("EXIF", Self.text("zzPlace")) + chunk("XMP ", Self.text("<x>zzPlace</x>")))
        let expected = file(
            chunk("VP8X", [0x20, 0, 0, 0, 1, 0, 0, 1, 0, 0]) + picture
                + chunk("VOID", [UInt8](repeating: 0, count: 7))
                + chunk("VOID", [UInt8](repeating: 0, count: 14)))
        #expect(filtered(sent + Self.text("zzPlace"), by: length) == expected)
    }

    @Test func `what is no picture goes through as it is`() {
        for text in ["", "a", "%PDF-1.7 \u{FF}\u{D8}", "RIFF1234WAVEfmt zzPlace", "GIF89a zzPlace"]
        {
            #expect(filtered(Self.text(text), by: 3) == Self.text(text))
        }
    }
}
