package variorum.cli;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What makes a shell complete commands and options. */
final class Completion {
    private static final String COMMANDS = String.join(" ", Commands.NAMES);

    private Completion() {}

    /** Empty for a shell that is not known. */
    static Optional<String> of(String shell) {
        return switch (shell) {
            case "bash" -> Optional.of(bash());
            case "zsh" -> Optional.of("autoload -U +X bashcompinit && bashcompinit\n" + bash());
            case "fish" -> Optional.of(fish());
            default -> Optional.empty();
        };
    }

    private static String bash() {
        String cases = Stream.of(Option.values())
                .filter(option -> !option.choices().isEmpty())
                .map(option -> "    " + option.fullName() + ") words='" + String.join(" ", option.choices()) + "' ;;\n")
                .collect(Collectors.joining());
        String options = Stream.of(Option.values()).map(Option::fullName).collect(Collectors.joining(" "));
        return """
                _variorum() {
                  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} words= option=
                  COMPREPLY=()
                  [ "$word" = = ] && word=
                  [ "$before" = = ] && before=${COMP_WORDS[COMP_CWORD-2]}
                  case $word in
                    --*=*) before=${word%%%%=*} option=${word%%%%=*}= word=${word#*=} ;;
                  esac
                  case $before in
                %s    completion) words='bash zsh fish' ;;
                    *)
                      case $word in
                        -*) [ "${COMP_WORDS[1]}" = compare ] && words='%s' || words='--help --version' ;;
                        *) [ "$COMP_CWORD" = 1 ] && words='%s' ;;
                      esac ;;
                  esac
                  [ -z "$words" ] || COMPREPLY=($(compgen -P "$option" -W "$words" -- "$word"))
                }
                complete -o default -F _variorum variorum
                """.formatted(cases, options, COMMANDS);
    }

    private static String fish() {
        StringBuilder lines = new StringBuilder();
        lines.append("complete -c variorum -n __fish_use_subcommand -a '" + COMMANDS + "'\n");
        lines.append("complete -c variorum -n '__fish_seen_subcommand_from completion' -f -a 'bash zsh fish'\n");
        for (Option option : Option.values()) {
            lines.append("complete -c variorum -n '__fish_seen_subcommand_from compare' -l ")
                    .append(option.fullName().substring(2))
                    .append(
                            option.shortName().isEmpty()
                                    ? ""
                                    : " -s " + option.shortName().substring(1))
                    .append(option.takesValue() ? " -r" : "")
                    .append(option.choices().isEmpty() ? "" : " -f -a '" + String.join(" ", option.choices()) + "'")
                    .append(" -d '")
                    .append(option.meaning().replace("'", "\\'"))
                    .append("'\n");
        }
        return lines.toString();
    }
}
