/**
 * Words in code spans that are no names of anything: values, shell built-ins and common tools, and words that every
 * configuration has. A list of our own: the lists of stop words in libraries are of prose.
 */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  [
    // Values.
    'true false yes no on off null none nil undefined default auto always never enabled disabled',
    'latest stable main master head debug info warn warning error critical present absent',
    'required optional recommended active inactive running stopped failed ready unknown pending',
    // Built-ins of shells and common tools.
    'alias bg break cd command continue echo eval exec exit export fg hash help jobs kill let local',
    'printf pwd read readonly return set shift source test times trap type ulimit umask unalias unset',
    'wait sudo su bash sh zsh cat cp mv rm ls ln mkdir rmdir touch chmod chown grep egrep sed awk cut',
    'sort uniq head tail tee wc find xargs tar gzip gunzip zip unzip curl wget ssh scp rsync git make',
    'diff patch less more vi vim nano date sleep uname which env ps top df du mount umount systemctl',
    'service journalctl apt apt-get dnf yum rpm dpkg snap pip pip3 python python3 node npm jq yq docker',
    'podman kubectl helm ansible ansible-playbook openssl pwgen base64',
    // Words of every configuration.
    'all any and or not if then else for in is of to with name names id ids key keys value values',
    'path paths file files dir directory host hosts hostname port ports address addresses user users',
    'username password passwords group groups role roles state status version versions config',
    'configuration config.yml config.yaml settings options option enable disable start stop restart',
    'reload upgrade update install remove delete create add get put post list show run apply deploy',
    'up down before after old new note notes data url uri http https tcp udp localhost root admin',
    'server servers client clients node nodes cluster clusters image images tag tags label labels',
    'namespace type kind spec metadata api apiversion log logs logging level mode timeout interval',
    'size limit limits count number string boolean integer object array map items item vars var',
    'network networks interface domain project region zone backend frontend database db cache queue',
    'public private internal external global secret secrets token tokens cert certs certificate ca',
  ].flatMap((line) => line.split(' ')),
);
