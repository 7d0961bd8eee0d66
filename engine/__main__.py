"""``python -m engine``: the command line without the window."""

if __name__ == "__main__":
    from engine.interruption import quit_on_interrupt

    quit_on_interrupt()
    from engine.cli.main import main

    raise SystemExit(main())
