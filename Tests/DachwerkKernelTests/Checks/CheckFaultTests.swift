import DachwerkKernel
import DachwerkKit
import Testing

@Suite struct CheckFaultTests {
    private func line(file: String = "house.json", member: String) -> String {
        CheckFault(
            "file.member", "house", "It is unknown.",
            at: CheckFault.Place(
                file: file, position: JSONPosition(line: 3, column: 7),
                pointer: JSONPointer.root.appending("roles").appending(member))
        ).description
    }

    @Test func `a fault is one line with its place`() {
        #expect(line(member: "a b") == "house.json:3:7: /roles/a b: [file.member] It is unknown.")
    }

    @Test(arguments: ["\u{1B}[2J", "\n", "\r", "\u{7}", "\u{202E}", "\u{2028}", "\u{85}"])
    func `nothing in a name can move a cursor or forge a line`(trick: String) {
        for text in [line(member: "a\(trick)b"), line(file: "a\(trick).json", member: "b")] {
            #expect(TextCheck.isCleanLine(text))
            #expect(!text.contains(trick))
            #expect(text.contains("a\\u{"))
        }
    }

    @Test func `a name without an end is cut off`() {
        #expect(line(member: String(repeating: "x", count: 100_000)).utf8.count < 600)
    }
}
