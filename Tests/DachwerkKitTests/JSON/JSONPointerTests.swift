import DachwerkKit
import Testing

struct JSONPointerTests {
    @Test func `the root is the empty text`() {
        #expect(JSONPointer().description.isEmpty)
        #expect(JSONPointer.root == JSONPointer())
    }

    @Test func `names and indices are joined and escaped as in RFC 6901`() {
        #expect(JSONPointer.root.appending("a").appending(0).description == "/a/0")
        #expect(JSONPointer.root.appending("a/b").description == "/a~1b")
        #expect(JSONPointer.root.appending("m~n").description == "/m~0n")
        #expect(JSONPointer.root.appending("~1").description == "/~01")
        #expect(JSONPointer.root.appending("").description == "/")
        #expect(JSONPointer.root.appending(" \"ü").description == "/ \"ü")
    }

    @Test func `a slash with a combining mark is escaped too`() {
        #expect(JSONPointer.root.appending("a/\u{338}").description == "/a~1\u{338}")
    }

    @Test func `pointers are compared by bytes`() {
        let composed = JSONPointer.root.appending("\u{E9}")
        let decomposed = JSONPointer.root.appending("e\u{301}")
        #expect(composed != decomposed)
        #expect(Set([composed, decomposed, composed]).count == 2)
    }
}
