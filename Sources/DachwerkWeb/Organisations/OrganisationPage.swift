import DachwerkKernel
import DachwerkKit

/// The page of one organisation: who it is, what is switched on, whom to ask.
struct OrganisationPage {
    let scope: PageScope

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
            ]
        }
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
