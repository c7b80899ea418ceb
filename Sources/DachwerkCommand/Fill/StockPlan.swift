import DachwerkKernel
import DachwerkKit

/// The organisations, stores, models and pieces of a fill, and when each piece is free again.
struct StockPlan {
    /// One model with its pieces.
    struct Model {
        let id: RecordID
        let pieces: [RecordID]
        /// From when on each piece is free, for loans that are planned in the order of their start.
        var freeFrom: [Instant]
    }

    private(set) var organisations: [RecordID] = []
    private(set) var models: [Model] = []
    private(set) var steps: [FillStep] = []

    private static let kinds = [
        ("Beamer", "media"), ("Lautsprecher", "sound"), ("Pavillon", "outdoor"),
        ("Stehtisch", "furniture"), ("Leinwand", "media"), ("Mikrofon", "sound"),
        ("Bierzeltgarnitur", "furniture"), ("Kabeltrommel", "power"), ("Stellwand", "display"),
        ("Kaffeemaschine", "kitchen"),
    ]
    private static let piecesPerModel = 20

    init(items: Int, loans: Int, at moment: Instant, random: inout SeededGenerator) {
        let count = max(5, min(500, loans / 100))
        for number in 0..<count { addOrganisation(number, moment, &random) }
        let store = addStore(moment, &random)
        var rest = items
        while rest > 0 {
            let pieces = min(Self.piecesPerModel, rest)
            addModel(models.count, pieces: pieces, in: store, moment, &random)
            rest -= pieces
        }
    }

    /// Pieces of a model that are free from a moment on, if there are so many.
    func freePieces(of model: Int, count: Int, at start: Instant) -> [Int]? {
        var free: [Int] = []
        for (piece, from) in models[model].freeFrom.enumerated() where from <= start {
            free.append(piece)
            if free.count == count { return free }
        }
        return nil
    }

    /// Notes that pieces are taken until a moment.
    mutating func take(_ pieces: [Int], of model: Int, until end: Instant) {
        for piece in pieces { models[model].freeFrom[piece] = end }
    }

    private mutating func addOrganisation(
        _ number: Int, _ moment: Instant, _ random: inout SeededGenerator
    ) {
        let id = RecordID(at: moment, random: (random.next(), random.next()))
        organisations.append(id)
        add(
            FillVocabulary.organisation, id, moment,
            [
                "name": .localized(LocalizedText("Musterverein \(number + 1)", in: .german)),
                "kind": .text("association"),
            ], state: "listed")
    }

    private mutating func addStore(_ moment: Instant, _ random: inout SeededGenerator) -> RecordID {
        let id = RecordID(at: moment, random: (random.next(), random.next()))
        add(
            FillVocabulary.store, id, moment,
            [
                "name": .localized(LocalizedText("Musterlager", in: .german)),
                "hours": .text("mo-su 08:00-20:00"), "closesOnPublicHolidays": .boolean(false),
            ])
        return id
    }

    private mutating func addModel(
        _ number: Int, pieces count: Int, in store: RecordID, _ moment: Instant,
        _ random: inout SeededGenerator
    ) {
        let id = RecordID(at: moment, random: (random.next(), random.next()))
        let (name, category) = Self.kinds[number % Self.kinds.count]
        add(
            FillVocabulary.model, id, moment,
            [
                "name": .localized(LocalizedText("\(name) Muster \(number + 1)", in: .german)),
                "category": .text(category), "store": .identifier(store),
                "tracking": .text("individual"),
            ])
        var pieces: [RecordID] = []
        for piece in 0..<count {
            let item = RecordID(at: moment, random: (random.next(), random.next()))
            pieces.append(item)
            add(
                FillVocabulary.item, item, moment,
                [
                    "inventoryCode": .text("MUSTER-\(number + 1)-\(piece + 1)"),
                    "model": .identifier(id),
                ])
        }
        models.append(
            Model(
                id: id, pieces: pieces,
                freeFrom: [Instant](repeating: .distantPast, count: count)))
    }

    private mutating func add(
        _ resource: ResourceID, _ id: RecordID, _ moment: Instant,
        _ fields: [String: FieldContent], state: String? = nil
    ) {
        steps.append(
            FillStep(
                operation: Operation(resource, .create, fields: fields, state: state, id: id),
                moment: moment))
    }
}
