import DachwerkKernel
import DachwerkKit
import DachwerkTesting
import Testing

/// What a file is, by its bytes alone.
@Suite struct FileSnifferTests {
    /// A container as it begins, with the names of its parts where they stand in such files.
    private static func zip(_ names: [String], first: String = "") -> [UInt8] {
        var bytes: [UInt8] = [0x50, 0x4B, 0x03, 0x04]
        bytes += [UInt8](repeating: 0, count: 26)
        bytes += Array(first.utf8)
        for name in names {
            bytes += [0x50, 0x4B, 0x01, 0x02, 7, 9] + Array(name.utf8) + [0, 255]
        }
        return bytes
    }

    private static let odt = "application/vnd.oasis.opendocument.text"

    static let samples: [(bytes: [UInt8], name: String, type: FileType?)] = [
        (Array("%PDF-1.7\n".utf8), "a.txt", .pdf),
        ([0xFF, 0xD8, 0xFF, 0xE0, 0, 16], "a", .jpeg),
        ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "a", .png),
        (Array("GIF89a\u{1}".utf8), "a", .gif),
        (Array("RIFF".utf8) + [1, 0, 0, 0] + Array("WEBPVP8 ".utf8), "a", .webp),
        (Array("RIFF".utf8) + [1, 0, 0, 0] + Array("WAVEfmt ".utf8), "a", nil),
        (Array("Grüße 🙂\r\n".utf8), "a.csv.txt", .text),
        (Array("a;b\n1;2\n".utf8), "A.CSV", .csv),
        (Array("<svg onload=\"x()\"/>".utf8), "a.svg", .text),
        ([0xC3, 0x28], "a.txt", nil),
        ([0xE2, 0x82], "a.txt", nil),
        ([0xED, 0xA0, 0x80], "a.txt", nil),
        (Array("a\u{0}b".utf8), "a.txt", nil),
        (Array(" %PDF-1.7".utf8) + [0xFF], "a.pdf", nil),
        (Array("MZ".utf8) + [0x90, 0], "a.pdf", nil),
        ([], "a.txt", nil),
        (zip([], first: "mimetype\(odt)PK"), "a", .openText),
        (zip([], first: "mimetype\(odt)-template"), "a", nil),
        (zip(["[Content_Types].xml", "word/document.xml"]), "a", .officeText),
        (zip(["[Content_Types].xml", "xl/workbook.xml"]), "a", .officeSheet),
        (zip(["ppt/presentation.xml", "[Content_Types].xml"]), "a", .officeSlides),
        (zip(["[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"]), "a", nil),
        (zip(["evil.exe"]), "a.docx", nil),
        (zip(["word/document.xml"]), "a.docx", nil),
    ]

    @Test(arguments: samples.indices)
    func `S3: a file is what its bytes say, however they are cut`(index: Int) {
        let sample = Self.samples[index]
        var random = SeededGenerator(seed: UInt64(index + 1))
        for _ in 0..<40 {
            var sniffer = FileSniffer()
            var rest = sample.bytes[...]
            while !rest.isEmpty {
                let count = min(rest.count, 1 + random.below(9))
                sniffer.take(Array(rest.prefix(count)))
                rest = rest.dropFirst(count)
            }
            #expect(sniffer.type(named: sample.name) == sample.type)
        }
    }
}
