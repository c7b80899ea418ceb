import DachwerkKit
import Testing

struct JSONReaderLimitTests {
    private func fault(_ bytes: [UInt8], _ limits: JSONLimits = JSONLimits()) -> JSONFault? {
        #expect(throws: JSONFault.self) { try JSONReader.read(bytes, limits: limits) }
    }

    private func nested(_ depth: Int) -> [UInt8] {
        Array((String(repeating: "[", count: depth) + String(repeating: "]", count: depth)).utf8)
    }

    @Test func `ten megabytes are refused by their size`() {
        let fault = fault(Array(repeating: UInt8(ascii: "["), count: 10_485_760))
        #expect(fault?.code == .tooLarge)
        #expect(fault?.position.description == "1:1")
        #expect(fault?.message == "the document has 10485760 bytes, and 262144 are allowed")
    }

    @Test func `a hundred thousand brackets end at the allowed depth`() {
        let fault = fault(Array(repeating: UInt8(ascii: "["), count: 100_000))
        #expect(fault?.code == .tooDeep)
        #expect(fault?.offset == 32)
        #expect(fault?.pointer.description == String(repeating: "/0", count: 32))
    }

    @Test func `no limit is deeper than the deepest`() throws {
        let limits = JSONLimits(depth: .max)
        _ = try JSONReader.read(nested(JSONLimits.deepest), limits: limits)
        let fault = fault(nested(100_000), limits)
        #expect(fault?.code == .tooDeep)
        #expect(fault?.offset == JSONLimits.deepest)
    }

    @Test func `a limit allows exactly what it says`() throws {
        _ = try JSONReader.read(nested(32))
        #expect(fault(nested(33))?.code == .tooDeep)
        #expect(fault(Array("{\"a\":{}}".utf8), JSONLimits(depth: 1))?.code == .tooDeep)
        _ = try JSONReader.read(Array("[1,2]".utf8), limits: JSONLimits(bytes: 5, elements: 3))
        let many = fault(Array("[1,2,3]".utf8), JSONLimits(elements: 3))
        #expect(many?.code == .tooManyElements)
        #expect(many?.pointer.description == "/2")
        #expect(fault(Array("[1,2]".utf8), JSONLimits(bytes: 4))?.code == .tooLarge)
        #expect(fault(Array("1".utf8), JSONLimits(bytes: 0))?.code == .tooLarge)
        #expect(fault(Array("1".utf8), JSONLimits(elements: 0))?.code == .tooManyElements)
        #expect(fault(Array("[]".utf8), JSONLimits(depth: 0))?.code == .tooDeep)
        #expect(fault(Array("[]".utf8), JSONLimits(depth: -1))?.code == .tooDeep)
    }

    @Test func `a number of more than 64 bytes is refused`() throws {
        _ = try JSONReader.read(Array(repeating: UInt8(ascii: "1"), count: 64))
        let fault = fault(Array(repeating: UInt8(ascii: "1"), count: 200_000))
        #expect(fault?.code == .invalidNumber)
        #expect(fault?.message == "a number has 200000 bytes, and 64 are allowed")
    }

    @Test func `many small values stay within the count`() {
        let bytes = Array(("[" + String(repeating: "0,", count: 100_000) + "0]").utf8)
        #expect(fault(bytes)?.code == .tooManyElements)
    }
}
