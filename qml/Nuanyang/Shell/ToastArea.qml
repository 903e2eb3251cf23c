import Nuanyang.Ui

// The messages at the foot of the window.
ToastHost {
}
