#pragma once

namespace passerelle {

/// Gives the program the standard streams it was started without (`>&-`): else the next file it
/// opens, the log or the user's own, takes their number and gets the messages. Writing to a stream
/// that was missing fails, as it should. Call first in main.
void openMissingStreams();

} // namespace passerelle
