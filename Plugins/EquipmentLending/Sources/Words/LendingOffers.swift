/// Sentences that say what is possible instead, where something is: each way has a key of its own.
struct LendingOffers {
    /// Names the next possible period.
    let next: String
    /// Names another model.
    let instead: String
    /// What is refused, without the offer.
    let refusals: [String: String]
    /// Why a promise is no longer covered.
    let causes: [String: String]
    /// What that means for a loan.
    let effect: String
    /// What a closure means for a loan.
    let closure: String

    /// Every sentence by its key.
    var all: [String: String] {
        var texts = ["affected-by-closure": closure, "affected-by-closure-next": closure + next]
        for (name, text) in refusals {
            texts[name] = text + next
            texts["\(name)-for-now"] = text
        }
        for (name, cause) in causes {
            let text = cause + effect
            texts["affected-by-\(name)"] = text
            texts["affected-by-\(name)-next"] = text + next
            texts["affected-by-\(name)-instead"] = text + instead
            texts["affected-by-\(name)-next-instead"] = text + next + "." + instead
        }
        return Dictionary(
            uniqueKeysWithValues: texts.map { ("equipment-lending.\($0.key)", $0.value) })
    }
}
