#include "sdk/base/error.h"

namespace nuanyang {

std::string_view toString(ErrorKind kind) {
    switch (kind) {
        case ErrorKind::InvalidInput:
            return "invalid-input";
        case ErrorKind::NotFound:
            return "not-found";
        case ErrorKind::Conflict:
            return "conflict";
        case ErrorKind::Denied:
            return "denied";
        case ErrorKind::Unavailable:
            return "unavailable";
        case ErrorKind::Corrupt:
            return "corrupt";
        case ErrorKind::Cancelled:
            return "cancelled";
        case ErrorKind::Internal:
            break;
    }
    return "internal";
}

}  // namespace nuanyang
