import DachwerkKit

/// A sheet of paper with what a record holds, in one language or in two side by side.
struct PrintSheet {
    /// One row: the name and the values in each language.
    struct Row {
        let cells: [Facts.Fact]
    }

    let title: String
    /// The heading in each language.
    let headings: [String]
    let languages: [LanguageTag]
    var badge: String?
    var rows: [Row] = []
    /// The lists of the record, those of each language.
    var tables: [[Table]] = []
    /// Who signs, in each language.
    var signatures: [String] = []
    /// Where anybody can check the sheet, and what stands around that.
    var proof: Facts.Fact?
    /// The address of that place for a telephone to read.
    var picture: CodePicture?
    /// Where this very sheet stands.
    var address = ""
    /// What the sheet is called as a file.
    var fileName = "sheet"
    /// When and by which organisation it was printed.
    var stamp = ""
    /// Other languages and forms, which are not printed.
    var choices: [Link] = []
    let back: Link

    /// What a template reads.
    func content(_ text: PageText) -> [String: Any] {
        func marks(_ index: Int) -> [String: Any] {
            let language = languages.indices.contains(index) ? languages[index] : languages[0]
            return ["lang": language.description, "dir": text.direction(language)]
        }
        return [
            "headings": headings.enumerated().map { index, heading in
                marks(index).merging(["text": heading]) { $1 }
            },
            "badge": badge ?? false as Any, "two": languages.count > 1,
            "rows": rows.map { row in
                ["cells": row.cells.enumerated().map { cell($1, marks($0)) }] as [String: Any]
            },
            "lists": tables.enumerated().flatMap { index, tables in
                tables.map { $0.content.merging(marks(index)) { $1 } }
            },
            "hasSignatures": !signatures.isEmpty, "signatures": signatures,
            "proof": proof.map { cell($0, marks(0)) } ?? false as Any, "stamp": stamp,
            "choices": choices.map(\.content), "back": back.content,
            "picture": picture?.content ?? false as Any,
        ]
    }

    /// The way to the same as a file.
    func paper(_ words: PageWords) -> Link {
        let mark = address.contains("?") ? "&" : "?"
        return Link(text: words[WorkWord.paper], address: "\(address)\(mark)as=pdf")
    }

    private func cell(_ fact: Facts.Fact, _ marks: [String: Any]) -> [String: Any] {
        marks.merging(["label": fact.label, "values": fact.values.map(\.content)]) { $1 }
    }
}
