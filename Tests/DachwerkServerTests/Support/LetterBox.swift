import DachwerkKernel
import DachwerkKit

/// Takes letters in place of a mail server.
final class LetterBox: NoticePost {
    private let links: AsyncStream<LinkLetter>
    private let inbox: AsyncStream<LinkLetter>.Continuation

    init() { (links, inbox) = AsyncStream.makeStream() }

    /// The next letter with a link, as soon as it comes.
    func nextLink() async -> LinkLetter? {
        var iterator = links.makeAsyncIterator()
        return await iterator.next()
    }

    func send(_ letter: NoticeLetter) async -> PostOutcome { .accepted }

    func send(_ letter: LinkLetter) async -> PostOutcome {
        inbox.yield(letter)
        return .accepted
    }
}
