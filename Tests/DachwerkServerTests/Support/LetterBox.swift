import DachwerkKernel
import DachwerkKit
import Synchronization

/// Takes letters in place of a mail server.
final class LetterBox: NoticePost {
    private let kept = Mutex<[NoticeLetter]>([])
    private let links: AsyncStream<LinkLetter>
    private let inbox: AsyncStream<LinkLetter>.Continuation

    init() { (links, inbox) = AsyncStream.makeStream() }

    /// The letters about notices.
    var notices: [NoticeLetter] { kept.withLock { $0 } }

    /// The next letter with a link, as soon as it comes.
    func nextLink() async -> LinkLetter? {
        var iterator = links.makeAsyncIterator()
        return await iterator.next()
    }

    func send(_ letter: NoticeLetter) async -> PostOutcome {
        kept.withLock { $0.append(letter) }
        return .accepted
    }

    func send(_ letter: LinkLetter) async -> PostOutcome {
        inbox.yield(letter)
        return .accepted
    }
}
