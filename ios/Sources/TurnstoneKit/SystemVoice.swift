/// The phone's own voice; `nil` where the system has none.
@MainActor
public func systemVoice() -> (any Voice)? {
    #if canImport(AVFoundation)
        SystemVoice()
    #else
        nil
    #endif
}

#if canImport(AVFoundation)
    import AVFoundation

    /// The voices that lie on the phone. Nothing of the text leaves it.
    @MainActor
    final class SystemVoice: NSObject, Voice, AVSpeechSynthesizerDelegate {
        private lazy var synthesizer: AVSpeechSynthesizer = {
            let synthesizer = AVSpeechSynthesizer()
            synthesizer.delegate = self
            return synthesizer
        }()
        private var saying: ObjectIdentifier?
        private var done: (@MainActor () -> Void)?

        func speaks(_ language: String) -> Bool {
            voice(for: language) != nil
        }

        func say(_ text: String, in language: String, done: @escaping @MainActor () -> Void) {
            let utterance = AVSpeechUtterance(string: text)
            utterance.voice = voice(for: language)
            (saying, self.done) = (ObjectIdentifier(utterance), done)
            synthesizer.speak(utterance)
        }

        func stop() {
            (saying, done) = (nil, nil)
            synthesizer.stopSpeaking(at: .immediate)
        }

        nonisolated func speechSynthesizer(
            _ synthesizer: AVSpeechSynthesizer, didFinish utterance: AVSpeechUtterance
        ) {
            let said = ObjectIdentifier(utterance)
            Task { @MainActor in self.ended(said) }
        }

        private func ended(_ said: ObjectIdentifier) {
            guard saying == said, let done else { return }
            (saying, self.done) = (nil, nil)
            done()
        }

        /// A voice for a tag, or for the same language as it is spoken elsewhere. Which one fits best is the system's to say: some languages are spoken in
        /// ways that not everybody understands who reads them.
        private func voice(for tag: String) -> AVSpeechSynthesisVoice? {
            if let voice = AVSpeechSynthesisVoice(language: tag) { return voice }
            let spoken = Array(Set(AVSpeechSynthesisVoice.speechVoices().map(\.language)))
            let best = Bundle.preferredLocalizations(from: spoken, forPreferences: [tag]).first
            guard let best, Locale(identifier: best).languageCode == Locale(identifier: tag).languageCode else {
                return nil
            }
            return AVSpeechSynthesisVoice(language: best)
        }
    }
#endif
