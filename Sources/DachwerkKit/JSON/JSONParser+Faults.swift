// Faults of structure. Everything here runs once per refused document, never while one is read.
extension JSONParser {
    /// Makes a fault; only here are lines counted and pointers built.
    func fault(
        _ code: JSONFault.Code, at offset: Int, in place: Place = .container, _ message: String,
        hint: String? = nil
    ) -> JSONFault {
        var pointer = JSONPointer.root
        for (depth, frame) in frames.enumerated()
        where depth < frames.count - 1 || place == .value {
            pointer = frame.child(of: pointer)
        }
        return JSONFault(
            code, offset: offset, position: position(at: offset), pointer: pointer,
            message: message, hint: hint)
    }

    func position(at offset: Int) -> JSONPosition {
        JSONLocator(bytes).position(at: offset)
    }

    /// Refuses a document by its size or its first bytes, before anything else is done with it.
    func checkStart() throws(JSONFault) {
        guard bytes.count <= limits.bytes else {
            // The place is the start: finding another one would mean to read what is too large.
            throw JSONFault(
                .tooLarge, offset: 0, position: JSONPosition(line: 1, column: 1), pointer: .root,
                message: "the document has \(bytes.count) bytes, and \(limits.bytes) are allowed",
                hint: nil)
        }
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            throw fault(
                .invalidText, at: 0, "the document begins with a byte order mark",
                hint: "save it as UTF-8 without a byte order mark")
        }
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
            || bytes.prefix(2).contains(0x00)
        {
            throw fault(
                .invalidText, at: 0, "the document is not written in UTF-8",
                hint: "save it as UTF-8 without a byte order mark")
        }
    }

    func tooDeepFault() -> JSONFault {
        let depth = min(limits.depth, JSONLimits.deepest)
        return fault(
            .tooDeep, at: index, in: .value,
            "objects and lists stand more than \(depth) levels deep inside one another")
    }

    func tooManyElementsFault() -> JSONFault {
        fault(
            .tooManyElements, at: index, in: .value,
            "the document holds more than \(limits.elements) values")
    }

    /// The document ends although something is open or nothing was read.
    func endFault() -> JSONFault {
        guard let top = frames.last else {
            return fault(.syntax, at: index, "the document is empty", hint: "write at least {}")
        }
        let kind = top.isObject ? "the object" : "the list"
        return fault(
            .syntax, at: index,
            "the document ends inside \(kind) that begins at \(position(at: top.offset))",
            hint: "add \(Self.shown(top.closing))")
    }

    /// Something follows after the root value.
    func trailingContentFault() -> JSONFault {
        let found = shown(at: index)
        if let comment = commentFault(.container) { return comment }
        let isClosing = current == UInt8(ascii: "}") || current == UInt8(ascii: "]")
        return fault(
            .trailingContent, at: index, "\(found) stands after the end of the document",
            hint: isClosing
                ? "remove \(found), or add the opening bracket that it belongs to"
                : "a document is one value; put several into a list")
    }

    func trailingCommaFault(at comma: Int) -> JSONFault {
        fault(
            .syntax, at: comma, "a comma stands before \(shown(at: index))",
            hint: "remove the comma before \(shown(at: index))")
    }

    func duplicateFault(_ name: String, at offset: Int, first: Int) -> JSONFault {
        fault(
            .duplicateName, at: offset, in: .value,
            "a name stands twice: \(Excerpt.quoted(name)) (first at \(position(at: first)))",
            hint: "remove or rename one of the two")
    }

    /// A value is followed by neither a comma nor the end of its container.
    func separatorFault() -> JSONFault {
        guard let byte = current, let top = frames.last else { return endFault() }
        if let comment = commentFault(.container) { return comment }
        if let mismatch = mismatchFault() { return mismatch }
        let found = shown(at: index)
        switch byte {
        case UInt8(ascii: ":"):
            return fault(
                .syntax, at: index,
                top.isObject ? "a second colon follows a value" : "a colon stands in a list",
                hint: top.isObject ? nil : "names need an object: use { } instead of [ ]")
        case UInt8(ascii: ";"), UInt8(ascii: "="):
            return fault(
                .syntax, at: index, "\(found) stands where a comma belongs",
                hint: "write , instead of \(found)")
        case _ where byte.isJSONWordByte || "\"-{[".utf8.contains(byte):
            var hint: String?
            if case .string = top.last?.value, byte.isJSONLetter {
                hint = "a double quote inside a text is written \\\""
            }
            return fault(
                .syntax, at: index, "a comma is missing before \(found)", hint: hint)
        default:
            return fault(
                .syntax, at: index,
                "\(found) stands where a comma or \(Self.shown(top.closing)) is expected")
        }
    }

    /// A name is expected, and something else stands there.
    func nameFault(after comma: Int?) -> JSONFault {
        guard let byte = current, let top = frames.last else { return endFault() }
        if let comma, byte == top.closing { return trailingCommaFault(at: comma) }
        if let known = commentFault(.container) ?? quoteFault(.container) ?? mismatchFault() {
            return known
        }
        let found = shown(at: index)
        switch byte {
        case UInt8(ascii: ","):
            return fault(.syntax, at: index, "a comma too many", hint: "remove one comma")
        case _ where byte.isJSONDigit && comma.map { index == $0 + 1 } == true:
            if case .number(let number) = top.last?.value,
                let mended = JSONNumber(text: "\(number.text).\(found)")
            {
                return fault(
                    .invalidNumber, at: index, "a comma stands inside a number",
                    hint: "write a point instead: \(mended.text)")
            }
            fallthrough
        case _ where byte.isJSONWordByte:
            return fault(
                .syntax, at: index, "the name \(found) has no quotes", hint: "write \"\(found)\"")
        default:
            return fault(
                .syntax, at: index, "\(found) stands where a name is expected",
                hint: "a name is a text in double quotes")
        }
    }

    /// A name is not followed by a colon.
    func colonFault(after name: String) -> JSONFault {
        guard let byte = current else { return endFault() }
        if let comment = commentFault(.value) { return comment }
        let name = Excerpt.quoted(name)
        switch byte {
        case UInt8(ascii: ","), UInt8(ascii: "}"):
            return fault(
                .syntax, at: index, in: .value, "the name \(name) has no value",
                hint: "write a colon and a value after it")
        case UInt8(ascii: "="), UInt8(ascii: ";"):
            return fault(
                .syntax, at: index, in: .value,
                "\(shown(at: index)) stands where a colon belongs",
                hint: "write : instead of \(shown(at: index))")
        default:
            return fault(.syntax, at: index, in: .value, "a colon is missing after \(name)")
        }
    }
}
