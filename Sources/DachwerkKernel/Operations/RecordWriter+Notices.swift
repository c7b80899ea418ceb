import DachwerkKit

/// What people are told.
extension RecordWriter {
    /// Records that somebody must be told.
    func notify(_ notice: Notice) throws {
        let resource = try self.resource(PlatformNotice.id)
        let source = tenant.languages.first ?? .english
        let text = composition.vocabulary.localized(
            notice.code, notice.arguments, source: source, zone: tenant.zone)
        let values = Values<PlatformNotice> { values in
            values.code = notice.code
            values.organisation = notice.organisation?.description
            values.duty = notice.duty?.id
            values.person = notice.person?.description
            values.notBefore = notice.notBefore
            values.about = notice.resource.description
            values.record = notice.subject.description
            values.arguments = NoticeArguments.write(notice.arguments)
            values.message =
                text
                ?? composition.vocabulary.localized(
                    Messages.plain.notice.key, [:], source: source, zone: tenant.zone)
        }
        var record = blank(resource, state: "recorded")
        record.contents = values.contents
        _ = try write(resource, .create, before: nil, after: record, reason: nil)
        // Nothing more is written for the mail; it is derived from the notice by a job.
        if isMailing { agenda?.bringForward(tenant.id, to: now, isDurable: false) }
    }

    /// What people were told about an erased record may speak of a person: that somebody was told
    /// stays; the words and the person go.
    func redactNotices(about record: RecordID) throws {
        let resource = try self.resource(PlatformNotice.id)
        let rows = try transaction.rows(
            StoreQuery(
                resource.table,
                where: .all([
                    .compare("record", .equal, .text(record.description)),
                    .not(.all([.isNull("message"), .isNull("arguments"), .isNull("person")])),
                ])))
        let told = [
            PlatformNotice.message.name, PlatformNotice.arguments.name, PlatformNotice.person.name,
        ]
        for row in rows {
            guard let id = row[0].text.flatMap({ RecordID($0) }),
                let before = try self.record(id, of: resource)
            else { continue }
            var after = before
            for name in told {
                if let position = resource.definition.positions[name] {
                    after.contents[position] = .null
                }
            }
            _ = try write(resource, .change, before: before, after: after, reason: nil)
            try HistoryBook(resource).redact(id, in: transaction)
            try noteForgotten(id, resource)
        }
    }
}
