import QtQuick
import QtQuick.Layouts
import QtTest
import Nuanyang.Ui

// Forms: labels and errors reach their fields, the summary leads to them.
TestCase {
    name: "Form"
    when: windowShown
    width: 900
    height: 600
    visible: true

    function init() {
        nameField.errorText = "";
        phoneField.errorText = "";
    }
    function test_handsTheLabelToItsField() {
        compare(nameInput.label, "Name, required");
        compare(phoneInput.label, "Phone");
    }
    function test_handsTheErrorToItsField() {
        nameField.errorText = "Missing";
        compare(nameInput.errorText, "Missing");
        verify(nameInput.hasError);
    }
    function test_summaryShowsOnlyWithErrors() {
        verify(!summary.visible);
        compare(summary.implicitHeight, 0);
        phoneField.errorText = "Too short";
        verify(summary.visible);
        compare(summary.wrong.length, 1);
    }
    function test_summaryLeadsToTheFirstWrongField() {
        phoneField.errorText = "Too short";
        summary.focusFirst();
        verify(phoneInput.activeFocus);
    }
    function test_columnsFollowTheWidth() {
        section.width = Theme.fieldWidth * 2 + Theme.spaceL;
        compare(section.columns, 2);
        section.width = Theme.fieldWidth;
        compare(section.columns, 1);
        section.width = 900;
    }
    function test_tabLeavesALongText() {
        note.forceActiveFocus();
        keyClick("a");
        keyClick(Qt.Key_Tab);
        verify(last.activeFocus);
        compare(note.text, "a");
        keyClick(Qt.Key_Backtab, Qt.ShiftModifier);
        verify(note.activeFocus);
    }

    function test_passwordSaysWhichOneItIs() {
        verify(secret.Accessible.passwordEdit);
        compare(secret.Accessible.description, "Passphrase");
        secret.errorText = "Too short";
        compare(secret.Accessible.description, "Passphrase: Too short");
        secret.errorText = "";
    }

    ColumnLayout {
        ErrorSummary {
            id: summary

            fields: [nameField, phoneField]
        }
        FormSection {
            id: section

            Layout.preferredWidth: 900

            FormField {
                id: nameField

                label: "Name"
                required: true

                TextField {
                    id: nameInput
                }
            }
            FormField {
                id: phoneField

                label: "Phone"

                TextField {
                    id: phoneInput
                }
            }
            FormField {
                label: "Note"

                TextArea {
                    id: note
                }
            }
        }
        Button {
            id: last

            text: "Save"
        }
        PasswordField {
            id: secret

            label: "Passphrase"
        }
    }
}
