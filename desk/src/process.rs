//! What this process does before it holds anything that nobody else may know.

/// No core dump of it, ever: neither as a file nor to a program that collects them; on Linux no other process of the same person reads
/// its memory either. What the system can't do it does not do, and help is found all the same.
pub fn keep_to_itself() {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, setrlimit};
        let _ = setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) });
    }
    #[cfg(any(target_os = "linux", target_os = "android"))]
    {
        use rustix::process::{DumpableBehavior, set_dumpable_behavior};
        let _ = set_dumpable_behavior(DumpableBehavior::NotDumpable);
    }
}

/// From now on what is written can be read by its owner only, be it a sealed copy or a file in clear.
pub fn write_for_oneself_only() {
    #[cfg(unix)]
    rustix::process::umask(rustix::fs::Mode::RWXG | rustix::fs::Mode::RWXO);
}
