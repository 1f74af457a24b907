//! Chooses a command; nothing else.

fn main() -> std::process::ExitCode {
    paso::cli::main()
}
