import DachwerkKernel
import DachwerkKit

/// Makes the sheet of a record: all that the reader sees of it, or what a form asks for.
struct PrintScreen {
    let scope: PageScope
    let resource: CompiledResource
    let id: RecordID
    /// The name of the form; all of the record where there is none.
    let name: String?
    let parameters: [(name: String, value: String)]

    /// The sheet; `nil` where the record has no such form as it stands.
    func sheet() throws -> PrintSheet? {
        let record = try scope.session.read(resource.id, id)
        let forms = scope.session.printForms(of: record)
        let form = forms.first { $0.name == name }
        guard name == nil || form != nil else { return nil }
        let scopes = [scope] + (second.map { [$0] } ?? [])
        var sheet = PrintSheet(
            title: scope.title(of: record),
            headings: scopes.map { heading(form, record, $0) }, languages: scopes.map(\.language),
            back: Link(
                text: scope.words[.backToRecord], address: PageAddress.record(resource, id)))
        if resource.definition.hasLifecycle, form == nil {
            sheet.badge = scope.state(record.state, of: resource)
        }
        let contents = try scopes.map { try self.contents(record, form, $0) }
        sheet.rows = contents[0].facts.indices.map { index in
            PrintSheet.Row(
                cells: contents.compactMap {
                    $0.facts.indices.contains(index) ? $0.facts[index] : nil
                })
        }
        sheet.tables = contents.map(\.tables)
        sheet.signatures = (form?.signatures ?? []).map { signature in
            scopes.map { $0.label("\(form?.key ?? "").\(signature)") }.joined(separator: " / ")
        }
        sheet.proof = proof(record)
        // Browsers of tenants are reached over HTTPS, which a telephone has to be told.
        sheet.picture = sheet.proof?.values.last.flatMap {
            CodePicture(of: "https://\($0.text)", label: scope.words[.checkAt])
        }
        let with = parameters.first { $0.name == "with" }.map { [($0.name, $0.value)] } ?? []
        sheet.address = PageAddress.query(PageAddress.sheet(resource, id, name), with)
        sheet.fileName = "\(name ?? resource.id.name)-\(id.description.suffix(8))"
        sheet.stamp = scope.words.sentence(
            .printedOn,
            [
                "organisation": scope.text.plain(scope.tenant.file.name),
                "date": scope.plain(.date(scope.today)),
            ])
        sheet.choices = choices(forms)
        return sheet
    }

    private func heading(
        _ form: AnyPrintForm?, _ record: VisibleRecord, _ scope: PageScope
    ) -> String {
        let title = scope.title(of: record)
        return form.map { "\(scope.label($0.key)): \(title)" } ?? title
    }

    private func contents(
        _ record: VisibleRecord, _ form: AnyPrintForm?, _ scope: PageScope
    ) throws -> (facts: [Facts.Fact], tables: [Table]) {
        let names = try scope.session.names(of: [record], resource, scope.text.wishes)
        let facts = RecordFacts(
            scope: scope, resource: resource, reading: ValueReading(scope: scope, names: names))
        return (facts.facts(record, only: form?.fields), facts.tables(record, only: form?.fields))
    }

    // MARK: Two languages

    /// The same reader in the language that stands beside the first one.
    private var second: PageScope? {
        guard
            let tag = parameters.first(where: { $0.name == "with" }).flatMap({
                LanguageTag($0.value)
            }), tag != scope.language, PageWords.offered.contains(tag)
        else { return nil }
        var text = PageText(words: PageWords(language: tag), wishes: [tag] + scope.text.wishes)
        text.surroundings = scope.text.surroundings
        return PageScope(session: scope.session, text: text)
    }

    private func choices(_ forms: [AnyPrintForm]) -> [Link] {
        let with = parameters.first { $0.name == "with" }?.value
        func link(_ text: String, _ form: String?, _ with: String?, _ isCurrent: Bool) -> Link {
            Link(
                text: text,
                address: PageAddress.query(
                    PageAddress.sheet(resource, id, form), with.map { [("with", $0)] } ?? []),
                isCurrent: isCurrent)
        }
        var links: [Link] = []
        if !forms.isEmpty {
            links.append(link(scope.words[.wholeRecord], nil, with, name == nil))
            links += forms.map { link(scope.label($0.key), $0.name, with, $0.name == name) }
        }
        links.append(link(scope.words[.oneLanguage], name, nil, with == nil))
        links += PageWords.offered.filter { $0 != scope.language }.map { tag in
            link("+ \(tag.ownName ?? tag.description)", name, tag.description, with == "\(tag)")
        }
        return links
    }

    // MARK: Proof

    /// The code by which anybody checks what is printed, with the address where they do.
    private func proof(_ record: VisibleRecord) -> Facts.Fact? {
        let capability = resource.id.capability
        guard
            let lookup = scope.composition.lookups.first(where: {
                Reading.parts($0.id).capability == capability
            }), let position = resource.definition.positions["code"],
            case .text(let code)? = record.content(position),
            let host = scope.tenant.file.hosts.first
        else { return nil }
        let address = "\(host)\(LookupScreen.address(of: lookup))/\(code)"
        return Facts.Fact(
            label: scope.words[.checkAt],
            values: [ShownValue(text: code), ShownValue(text: address)])
    }
}
