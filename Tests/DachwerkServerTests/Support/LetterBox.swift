import DachwerkKernel
import DachwerkKit
import Synchronization

/// Takes letters in place of a mail server.
final class LetterBox: NoticePost {
    private let links: AsyncStream<LinkLetter>
    private let inbox: AsyncStream<LinkLetter>.Continuation
    /// What is answered to letters with links, one after the other; then each is taken.
    private let answers: Mutex<[PostOutcome]>

    init(answering outcomes: [PostOutcome] = []) {
        (links, inbox) = AsyncStream.makeStream()
        answers = Mutex(outcomes)
    }

    /// The next letter with a link that was brought here, taken or not, as soon as it comes.
    func nextLink() async -> LinkLetter? {
        var iterator = links.makeAsyncIterator()
        return await iterator.next()
    }

    func send(_ letter: NoticeLetter) async -> PostOutcome { .accepted }

    func send(_ letter: LinkLetter) async -> PostOutcome {
        inbox.yield(letter)
        return answers.withLock { $0.isEmpty ? .accepted : $0.removeFirst() }
    }
}
