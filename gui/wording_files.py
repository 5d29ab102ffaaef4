"""The words for what fails on this computer: fields, files, the catalog.

Titles say what happened, texts what to do; ``{fact}`` stands for a fact of the error.
The strings are marked here and translated when they are shown, so that the language
may change while the program runs.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from core import errors
from gui.words import Words

WORDS: Final[dict[type[errors.AppError], Words]] = {
    errors.InputMissing: Words(
        QT_TRANSLATE_NOOP("Messages", "One field is still empty"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Fill in the {field}, then try again.",
        ),
        "edit",
    ),
    errors.Cancelled: Words(
        QT_TRANSLATE_NOOP("Messages", "Stopped"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Nothing was changed.",
        ),
    ),
    # files
    errors.FileAbsent: Words(
        QT_TRANSLATE_NOOP("Messages", "This file is not there"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "“{name}” was moved or deleted. Nothing was changed.",
        ),
    ),
    errors.FileIsFolder: Words(
        QT_TRANSLATE_NOOP("Messages", "This is a folder"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Choose a file in “{name}”, for example its .env.",
        ),
        "choose_file",
    ),
    errors.FileNotRegular: Words(
        QT_TRANSLATE_NOOP("Messages", "This is not an ordinary file"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "“{name}” is a link, a device or a pipe. Mintdesk reads and writes "
            "ordinary files alone.",
        ),
        "choose_file",
    ),
    errors.FileForbidden: Words(
        QT_TRANSLATE_NOOP("Messages", "This file cannot be opened"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Your system does not let you open “{name}”. Check who owns it. Nothing "
            "was changed.",
        ),
        "try_again",
    ),
    errors.FileTooLarge: Words(
        QT_TRANSLATE_NOOP("Messages", "This file is too large"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "“{name}” is larger than {limit} bytes, more than any credential needs. "
            "Nothing was read.",
        ),
        "choose_file",
    ),
    errors.FileEmpty: Words(
        QT_TRANSLATE_NOOP("Messages", "This file is empty"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "“{name}” holds no text. Choose another file.",
        ),
        "choose_file",
    ),
    errors.FileBinary: Words(
        QT_TRANSLATE_NOOP("Messages", "This file is not a text"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "“{name}” holds binary data. Mintdesk reads .env files.",
        ),
        "choose_file",
    ),
    errors.FileEncoding: Words(
        QT_TRANSLATE_NOOP("Messages", "This file is not UTF-8"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Line {line} of “{name}” holds bytes that are not UTF-8. Save the file as "
            "UTF-8, then import it again.",
        ),
    ),
    errors.FileUnsteady: Words(
        QT_TRANSLATE_NOOP("Messages", "The file changed while it was read"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Another program is writing “{name}”. Nothing was read. Try again once it "
            "is done.",
        ),
        "try_again",
    ),
    errors.FileExists: Words(
        QT_TRANSLATE_NOOP("Messages", "There is such a file already"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Nothing was written to “{name}”. Look at the difference, then decide.",
        ),
        "try_again",
    ),
    errors.FileChanged: Words(
        QT_TRANSLATE_NOOP("Messages", "The file changed while you looked"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Nothing was written to “{name}”. Open the export again to see the new "
            "difference.",
        ),
        "export_again",
    ),
    errors.FileNotWritten: Words(
        QT_TRANSLATE_NOOP("Messages", "The file could not be written"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "“{name}” is as it was. The system says: {reason}.",
        ),
        "try_again",
    ),
    errors.FileShared: Words(
        QT_TRANSLATE_NOOP("Messages", "This file is not yours alone"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "“{name}” is a link, has a second name, or belongs to somebody else. "
            "Nothing was changed: look at it in your file manager.",
        ),
    ),
    errors.FileError: Words(
        QT_TRANSLATE_NOOP("Messages", "This file cannot be used"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "“{name}” could not be read or written. Nothing was changed.",
        ),
    ),
    errors.NothingFound: Words(
        QT_TRANSLATE_NOOP("Messages", "No credential in this text"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Mintdesk looks for a client ID and a client secret, as in "
            "OAUTHS2S_CLIENT_ID and OAUTHS2S_CLIENT_SECRET. Nothing was changed.",
        ),
        "fill_in",
    ),
    errors.BrokenText: Words(
        QT_TRANSLATE_NOOP("Messages", "This text is damaged"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "It stops making sense at line {line}. Download or copy it again. Nothing "
            "was changed.",
        ),
    ),
    errors.TooIntricate: Words(
        QT_TRANSLATE_NOOP("Messages", "This text is too intricate"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "It is nested more deeply, or refers to itself more often, than any file "
            "with a credential. Nothing was changed.",
        ),
    ),
    errors.TextTooLong: Words(
        QT_TRANSLATE_NOOP("Messages", "This text is too long"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "It has more lines or letters than any file of credentials needs. Nothing "
            "was read.",
        ),
        "choose_file",
    ),
    errors.ReadingFailed: Words(
        QT_TRANSLATE_NOOP("Messages", "This text could not be read"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Reading it failed or took too long, and was stopped. Nothing was changed.",
        ),
        "choose_file",
    ),
    errors.Unexportable: Words(
        QT_TRANSLATE_NOOP("Messages", "This value fits no .env file"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Readers of .env files would not agree on the {field}. Nothing was "
            "written.",
        ),
        "edit",
    ),
    errors.Unquotable: Words(
        QT_TRANSLATE_NOOP("Messages", "This cannot be copied that way"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "The {field} holds characters that cannot be written there safely. "
            "Nothing was copied.",
        ),
        "edit",
    ),
    errors.FormatError: Words(
        QT_TRANSLATE_NOOP("Messages", "This text cannot be used"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Mintdesk could not make sense of it. Nothing was changed.",
        ),
    ),
    # catalog
    errors.CatalogBroken: Words(
        QT_TRANSLATE_NOOP("Messages", "The list of credentials cannot be read"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "The file {path} is damaged. Mintdesk left it as it is; the secrets are "
            "still in your keyring.",
        ),
    ),
    errors.CatalogBusy: Words(
        QT_TRANSLATE_NOOP("Messages", "The list of credentials is busy"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Another program holds the file. Nothing was changed.",
        ),
        "try_again",
    ),
    errors.CatalogTooNew: Words(
        QT_TRANSLATE_NOOP("Messages", "A later Mintdesk wrote this list"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Its version is {found}, and this Mintdesk knows {known}. Install the "
            "later one.",
        ),
    ),
    errors.CatalogInUse: Words(
        QT_TRANSLATE_NOOP("Messages", "Mintdesk is open twice"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Close the other windows of Mintdesk, then try again. Nothing was changed.",
        ),
        "try_again",
    ),
    errors.SecretsMoved: Words(
        QT_TRANSLATE_NOOP("Messages", "These client secrets have changed"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Another window changed them meanwhile. Close this, look at them as they "
            "are now, and choose again. Nothing was changed.",
        ),
    ),
    errors.CredentialGone: Words(
        QT_TRANSLATE_NOOP("Messages", "This credential is gone"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "It was deleted meanwhile, perhaps in another window.",
        ),
    ),
    errors.CatalogError: Words(
        QT_TRANSLATE_NOOP("Messages", "The list of credentials cannot be used"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Nothing was changed. Check the disk and the rights of Mintdesk’s data "
            "folder.",
        ),
        "try_again",
    ),
    errors.AppError: Words(
        QT_TRANSLATE_NOOP("Messages", "This did not work"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Nothing was changed. Copy the details for a report.",
        ),
    ),
}
