import DachwerkKernel
import DachwerkKit

/// The page of one organisation: who it is, what is switched on, whom to ask.
struct OrganisationPage {
    let scope: PageScope
    let drawing: ScreenDrawing

    private var tenant: Tenant { scope.tenant }
    private var text: PageText { scope.text }
    private var file: TenantFile { tenant.file }
    private var words: PageWords { text.words }

    /// What the template reads.
    var content: [String: Any] {
        let name = text.plain(file.name)
        var content = PageFrame(scope: scope, path: "/").content(name)
        content["title"] = name
        content["heading"] = text.marked(file.name)
        content["home"] = false
        if let about = file.about { content["about"] = text.marked(about) }
        let also = otherNames
        if !also.isEmpty {
            content["also"] = ["label": words[.also], "text": also.joined(separator: " · ")]
        }
        content["invitations"] = group(words[.invitations], invitations)
        content["sections"] = drawing.parts(sections, words)
        content["offersLabel"] = words[.offers]
        content["nothing"] = words[.nothing]
        content["offers"] = offers
        content["contacts"] = group(words[.contacts], file.contacts.map(contact))
        content["facts"] = group(words[.facts], file.facts.map(fact))
        content["funders"] = group(words[.funders], file.funders.map(funder))
        content["spokenLabel"] = words[.spoken]
        content["spoken"] = spoken
        content["programsLabel"] = words[.programs]
        content["descriptionLabel"] = words[.description]
        content["overviewLabel"] = words[.overview]
        return content
    }

    /// The other names: in other languages, and the ones people use.
    private var otherNames: [String] {
        let shown = text.plain(file.name)
        var names: [String] = []
        for name in file.name.versions.sorted(by: { $0.key < $1.key }).map(\.value) + file.aliases
        where name != shown && !names.contains(name) {
            names.append(name)
        }
        return names
    }

    private var offers: [[String: Any]] {
        tenant.composition.capabilities.filter { $0.id != "platform" }.map { capability in
            let vocabulary = tenant.composition.vocabulary
            let languages = [words.language, .english]
            let summary = "\(capability.id).summary"
            let hasSummary = vocabulary.has(summary, in: words.language.language)
            return [
                "name": vocabulary.text(capability.id, in: languages),
                "address": isOpen(capability) ? "/\(capability.id)" : false as Any,
                "lang": words.language.description,
                "summary": hasSummary
                    ? vocabulary.text(summary, in: languages) : capability.module.manifest.summary,
                "foreign": !hasSummary && words.language != .english,
                "hasLists": isOpen(capability), "lists": lists(of: capability),
            ]
        }
    }

    /// What anybody may ask for or look up, each with a sentence about what happens then.
    private var invitations: [[String: Any]] {
        let composition = tenant.composition
        let requests = composition.visitorRequests.compactMap { request -> [String: Any]? in
            guard let resource = composition.resource(request.resource),
                (try? scope.session.view(resource))?.may(.create) ?? false
            else { return nil }
            return invitation(
                request.wordsKey, request.explanationKey, PageAddress.new(resource))
        }
        let lookups = composition.lookups.map { lookup in
            invitation(lookup.id, "\(lookup.id).summary", LookupScreen.address(of: lookup))
        }
        return requests + lookups
    }

    private func invitation(_ key: String, _ how: String, _ address: String) -> [String: Any] {
        [
            "address": address, "text": scope.label(key), "lang": mark(key),
            "how": scope.label(how), "howLang": mark(how),
        ]
    }

    /// The language of a text that is there in English only.
    private func mark(_ key: String) -> Any {
        let isKnown = tenant.composition.vocabulary.has(key, in: words.language.language)
        return isKnown || words.language == .english ? false as Any : "en"
    }

    /// The lists of a capability that the reader can see.
    private func lists(of capability: Composition.Capability) -> [[String: Any]] {
        scope.openResources(of: capability).filter {
            (try? scope.session.view($0))?.may(.read) ?? false
        }.map { Link(text: scope.label($0.name), address: PageAddress.list($0)).content }
    }

    /// The records that modules show on this page, as far as the reader may see them.
    private var sections: [Block] {
        tenant.composition.publicSections.compactMap { section in
            (try? table(of: section)).flatMap { $0 }.map { .table($0) }
        } + maps.map { .map($0) }
    }

    /// Where the records lie that stand on this page.
    private var maps: [PointMap] {
        tenant.composition.publicSections.compactMap { section in
            tenant.composition.resource(section.resource).flatMap { resource in
                (try? MapScreen.map(of: resource, scope)).flatMap(\.self)
            }
        }
    }

    private func table(of section: AnyPublicSection) throws -> Table? {
        guard let resource = tenant.composition.resource(section.resource) else { return nil }
        let view = try scope.session.view(resource)
        guard view.may(.read) else { return nil }
        var request = ListRequest()
        request.limit = section.most
        request.sort = section.sort
        request.languages = [scope.language] + text.wishes
        let page = try scope.session.list(resource.id, request)
        guard !page.records.isEmpty else { return nil }
        let rows = RecordRows(
            scope: scope, resource: resource,
            positions: Array(ColumnChoice(resource: resource, view: view).positions.prefix(4)))
        var table = Table(
            title: scope.label(resource.name), columns: rows.columns(),
            rows: try rows.rows(page.records))
        if page.next != nil {
            table.links = [Link(text: words[.allOfThem], address: PageAddress.list(resource))]
        }
        return table
    }

    private func isOpen(_ capability: Composition.Capability) -> Bool {
        !scope.openResources(of: capability).isEmpty
    }

    /// A group with its heading; nothing at all when it is empty.
    private func group(_ label: String, _ items: [[String: Any]]) -> Any {
        guard !items.isEmpty else { return false }
        return ["label": label, "items": items] as [String: Any]
    }

    private func contact(_ contact: TenantFile.Contact) -> [String: Any] {
        // Every member is named, so that none is taken from what stands around it.
        var item: [String: Any] = [
            "name": false, "role": false, "email": false, "phone": false, "address": false,
        ]
        if let name = contact.name { item["name"] = name }
        if let role = contact.role { item["role"] = text.marked(role) }
        if let email = contact.email { item["email"] = ["label": words[.email], "text": email] }
        if let phone = contact.phone {
            let digits = phone.filter { $0.isASCII && ($0.isNumber || $0 == "+") }
            item["phone"] = ["label": words[.phone], "text": phone, "digits": digits]
        }
        if let address = contact.address {
            item["address"] = ["label": words[.address], "text": address]
        }
        return item
    }

    private func fact(_ fact: TenantFile.Fact) -> [String: Any] {
        [
            "label": text.marked(fact.label), "value": text.marked(fact.value),
            "date": fact.asOf.map { text.date($0) } ?? false,
        ]
    }

    private func funder(_ funder: TenantFile.Funder) -> [String: Any] {
        [
            "name": text.marked(funder.name),
            "share": funder.share.map { text.share($0) } ?? false,
            "note": funder.note.map { text.marked($0) } ?? false,
        ]
    }

    private var spoken: [[String: Any]] {
        let last = tenant.info.languages.count - 1
        return tenant.info.languages.enumerated().map { index, tag in
            var item = text.marked(tag.ownName ?? tag.description, tag)
            item["last"] = index == last
            return item
        }
    }
}
