import DachwerkKit
import Testing

@Suite struct VotingRulesTests {
    private static let ids = (1...12).compactMap { number in
        RecordID("00000000-0000-7000-8000-0000000000\(number + 10)")
    }

    private static func voters(
        _ answers: [VoteAnswer?], recused: Set<Int> = [], chair: Int = 0
    ) -> [Voter] {
        answers.enumerated().map { index, answer in
            Voter(
                ids[index], isChair: index == chair, isRecused: recused.contains(index),
                answer: answer)
        }
    }

    private static func rules(
        _ quorum: Int = 3, _ majority: Majority = .simple, _ tie: TieRule = .rejects
    ) -> VotingRules {
        VotingRules(quorum: quorum, majority: majority, tieRule: tie)
    }

    @Test func `whoever abstains counts for the quorum and not as a vote`() {
        let outcome = Self.rules().outcome(of: Self.voters([.yes, .abstain, .abstain, nil, nil]))
        #expect(outcome.result == .accepted && outcome.present == 3)
        #expect(outcome.yes == 1 && outcome.no == 0 && outcome.abstentions == 2)
    }

    @Test func `with only abstentions nothing is accepted, whatever the tie rule says`() {
        for tie in TieRule.allCases {
            let outcome = Self.rules(3, .simple, tie).outcome(
                of: Self.voters([.abstain, .abstain, .abstain]))
            #expect(outcome.result == .rejected && !outcome.isTie)
        }
    }

    @Test func `two of five are below a quorum of three`() {
        let outcome = Self.rules().outcome(
            of: Self.voters([.yes, .yes, .yes, .yes, nil], recused: [0, 1]))
        #expect(outcome.result == .noQuorum && outcome.present == 2 && outcome.recused == 2)
        #expect(Self.rules(0).outcome(of: []).result == .noQuorum, "Nobody decides nothing.")
    }

    @Test func `a tie follows its rule and is called one`() {
        let tied = Self.voters([.yes, .no, .yes, .no])
        #expect(Self.rules(2).outcome(of: tied).result == .rejected)
        #expect(Self.rules(2).outcome(of: tied).isTie)
        #expect(Self.rules(2, .simple, .accepts).outcome(of: tied).result == .accepted)
        #expect(Self.rules(2, .simple, .chairDecides).outcome(of: tied).result == .accepted)
        let chairAgainst = Self.voters([.yes, .no, .yes, .no], chair: 1)
        #expect(
            Self.rules(2, .simple, .chairDecides).outcome(of: chairAgainst).result == .rejected)
        let recusedChair = Self.voters([.yes, .no, .yes, .no, .yes], recused: [4], chair: 4)
        #expect(
            Self.rules(2, .simple, .chairDecides).outcome(of: recusedChair).result == .rejected)
    }

    @Test func `majorities are held at their boundaries`() {
        let half = Self.voters([.yes, .yes, .abstain, .abstain])
        #expect(Self.rules(2, .simple).outcome(of: half).result == .accepted)
        #expect(Self.rules(2, .absolute).outcome(of: half).result == .rejected)
        let twoThirds = Self.voters([.yes, .yes, .no])
        #expect(Self.rules(2, .twoThirds).outcome(of: twoThirds).result == .accepted)
        let less = Self.voters([.yes, .yes, .yes, .no, .no])
        #expect(Self.rules(2, .twoThirds).outcome(of: less).result == .rejected)
        #expect(Self.rules(2, .absolute).outcome(of: less).result == .accepted)
    }

    @Test func `one group may hold so many percent and not a vote more`() throws {
        let rules = VotingRules(
            quorum: 2, majority: .simple, tieRule: .rejects, mostGroupPercent: 49)
        func panel(_ groups: [String?], recused: Set<Int> = []) -> [Voter] {
            groups.enumerated().map {
                Voter(
                    Self.ids[$0.offset], group: $0.element, isRecused: recused.contains($0.offset))
            }
        }
        #expect(rules.dominantGroup(among: panel(["a", "a", "b", "b", "c"])) == nil)
        #expect(rules.dominantGroup(among: panel(["a", "a", "b", "c"])) == "a")
        #expect(rules.dominantGroup(among: panel(["a", "a", "b", "b", "c"], recused: [4])) != nil)
        #expect(rules.dominantGroup(among: panel([nil, nil, nil])) == nil)
        let free = VotingRules(quorum: 2, majority: .simple, tieRule: .rejects)
        #expect(free.dominantGroup(among: panel(["a", "a", "a"])) == nil)
    }

    @Test func `the order of voters and the answers of the recused change nothing`() {
        var random = SeededGenerator(seed: 20_250_101)
        let choices: [VoteAnswer?] = [.yes, .no, .abstain, nil]
        for _ in 0..<300 {
            let voters = (0..<7).map { index in
                Voter(
                    Self.ids[index], isChair: index == 0, isRecused: random.below(4) == 0,
                    answer: choices[random.below(4)])
            }
            let silent = voters.map {
                Voter(
                    $0.id, isChair: $0.isChair, isRecused: $0.isRecused,
                    answer: $0.isRecused ? nil : $0.answer)
            }
            for majority in Majority.allCases {
                for tie in TieRule.allCases {
                    let rules = Self.rules(3, majority, tie)
                    let outcome = rules.outcome(of: voters)
                    #expect(outcome == rules.outcome(of: voters.reversed()))
                    #expect(outcome == rules.outcome(of: silent))
                    #expect(outcome.present < 3 ? outcome.result == .noQuorum : true)
                    // A further vote for it never makes less of it.
                    if outcome.result == .accepted,
                        let next = voters.firstIndex(where: {
                            $0.answer == nil && !$0.isRecused && !$0.isChair
                        })
                    {
                        var more = voters
                        more[next] = Voter(more[next].id, answer: .yes)
                        #expect(rules.outcome(of: more).result == .accepted)
                    }
                }
            }
        }
    }
}
