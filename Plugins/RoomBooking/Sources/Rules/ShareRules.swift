import DachwerkKit

/// A share limits something.
enum ShareRules {
    static let sound = Rule("sound", Share.self, on: .create, .change) { change, _ in
        guard change.after.maxHoursPerMonth != nil || change.after.maxSimultaneous != nil else {
            throw messages.shareWithoutLimit()
        }
    }
}
