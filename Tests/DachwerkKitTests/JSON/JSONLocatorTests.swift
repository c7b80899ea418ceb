import DachwerkKit
import Testing

struct JSONLocatorTests {
    @Test func `lines and columns count from one, columns in scalars`() {
        let locator = JSONLocator(Array("ab\nü😀c\r\nd\re".utf8))
        let expected = [
            (0, "1:1"), (2, "1:3"), (3, "2:1"), (5, "2:2"), (9, "2:3"), (10, "2:4"), (12, "3:1"),
            (13, "3:2"), (14, "4:1"), (15, "4:2"),
        ]
        for (offset, position) in expected {
            #expect(locator.position(at: offset).description == position, "offset \(offset)")
        }
    }

    @Test func `an offset outside names the nearest end`() {
        let locator = JSONLocator(Array("ab".utf8))
        #expect(locator.position(at: -1) == JSONPosition(line: 1, column: 1))
        #expect(locator.position(at: .max) == JSONPosition(line: 1, column: 3))
        #expect(JSONLocator([]).position(at: 5) == JSONPosition(line: 1, column: 1))
    }

    @Test(arguments: [1_023, 1_024, 1_025, 2_048])
    func `block borders do not shift a column`(length: Int) {
        let bytes = Array((String(repeating: "ü", count: length) + "\n").utf8)
        let locator = JSONLocator(bytes)
        for scalar in stride(from: 0, through: length, by: 7) {
            #expect(locator.position(at: scalar * 2).column == scalar + 1)
        }
        #expect(locator.position(at: bytes.count) == JSONPosition(line: 2, column: 1))
    }
}
