#include <clocale>
#include <iostream>
#include <string>
#include <vector>

#include "core/cli/interruption.h"
#include "core/cli/program.h"
#include "core/cli/terminal.h"

int main(int argc, char** argv) {
    using namespace nuanyang::core::cli;
    std::setlocale(LC_CTYPE, "C.UTF-8");
    const Interruption interruption;
    StandardTerminal terminal(interruption.token());
    const std::vector<std::string> words(argv + 1, argv + argc);
    Program program({std::cout, std::cerr}, terminal, interruption.token());
    return static_cast<int>(program.run(words));
}
