extension AnyCapacity {
    /// What is free, as those who may read a pool ask for it.
    package var reading: Reading {
        let bounds: ClosedRange<Int64> = 1...1_000_000
        return Reading(
            "\(resource).availability", "What is free, why not more, and when it would be.",
            group: nil, operation: "\(resource).availability",
            path: [
                .literal(resource.capability), .literal(resource.name),
                .value(ReadingParameter("id", "The identity of the record.", .text)),
                .literal("availability"),
            ], subject: resource, askers.map(Reading.Audience.duties) ?? .everybody,
            parameters: [
                ReadingParameter("from", "", .instant, isRequired: true),
                ReadingParameter("until", "", .instant, isRequired: true),
                ReadingParameter("quantity", "1 unless said otherwise.", .number(bounds)),
            ], meaning: "What is free, why not more, and when it would be.",
            forms: [.schema("availability")]
        ) { question, reader in
            var faults: [FieldFault] = []
            let from = question.instant("from", &faults)
            let until = question.instant("until", &faults)
            let quantity = question.number("quantity", bounds, &faults) ?? 1
            var period: Period?
            if let from, let until {
                period = Period(start: from, end: until)
                if period == nil { faults.append(Messages.value.period(field: "until")) }
            }
            guard faults.isEmpty, let period, let pool = question.text("id").flatMap(RecordID.init)
            else { throw Refusal.invalid(faults) }
            let answer = try reader.reading.availability(
                CapacityRequest(
                    resource: resource, pool: pool, quantity: Int(quantity), period: period))
            return .json { answer.write(to: &$0) }
        }
    }
}

extension CapacityAnswer {
    /// The codes that obstacles have in the API.
    package static let codes = [
        "quantity", "total", "closed-at-start", "closed-at-end", "closed-between", "missing",
        "past", "too-soon", "too-far-ahead", "too-short", "too-long", "day-full",
    ]

    /// Writes what a pool answers.
    func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("total", total)
        writer.member("free", free)
        writer.member("feasible", isFeasible)
        writer.key("obstacles")
        writer.beginArray()
        for obstacle in obstacles {
            writer.beginObject()
            let (code, reason) = obstacle.words
            writer.member("code", code)
            if let reason { writer.member("reason", reason) }
            writer.endObject()
        }
        writer.endArray()
        writer.key("next")
        if let next {
            writer.beginObject()
            writer.member("start", next.start.description)
            writer.member("end", next.end.description)
            writer.endObject()
        } else {
            writer.null()
        }
        writer.endObject()
    }
}

extension CapacityAnswer.Obstacle {
    fileprivate var words: (String, String?) {
        switch self {
        case .quantity: ("quantity", nil)
        case .total: ("total", nil)
        case .closedAtStart(let reason): ("closed-at-start", reason?.name ?? "hours")
        case .closedAtEnd(let reason): ("closed-at-end", reason?.name ?? "hours")
        case .closedBetween(let reason): ("closed-between", reason?.name ?? "hours")
        case .missing: ("missing", nil)
        case .past: ("past", nil)
        case .tooSoon: ("too-soon", nil)
        case .tooFarAhead: ("too-far-ahead", nil)
        case .tooShort: ("too-short", nil)
        case .tooLong: ("too-long", nil)
        case .dayFull: ("day-full", nil)
        }
    }
}
